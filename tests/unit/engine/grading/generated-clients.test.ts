import { describe, expect, test } from 'vitest';
import type { Blueprint } from '#engine/clients/blueprint.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { makeExpertBot } from '#engine/grading/bots/expert-bot.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import { grade } from '#engine/grading/grade.ts';
import { makeKnowledge } from './make-world.ts';
import { graded } from './play.ts';

const knowledge = makeKnowledge();
const PATH = ['safety-questions', 'training-history', 'overhead-squat', 'squat-heels-raised'].map((id) => ({
  test: id,
  minutes: knowledge.tests.find((known) => known.id === id)?.minutes ?? 0,
  bits: 0.2,
}));

describe('clients the engine makes up', () => {
  test.each<Blueprint['kind']>(['driven', 'nothing-to-correct', 'refer'])(
    '%s ones are graded, sums and all',
    (kind) => {
      for (let seed = 0; seed < 5; seed++) {
        const blueprint: Blueprint = {
          kind,
          index: { deviation: 'two-leg-squat-knee-in', side: seed % 2 === 0 ? 'left' : 'right' },
          sex: seed % 3 === 0 ? 'male' : 'female',
        };
        const sheet = { study: generateClient(`${kind}-${seed}`, blueprint, knowledge), path: PATH };
        const attempt = runBot(makeExpertBot(sheet.study), sheet, 'seed', knowledge);
        const { total, dimensions, criticalFails } = graded(grade(sheet, attempt, knowledge));
        expect(dimensions.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(total).toBeGreaterThan(30);
        expect(total).toBeLessThanOrEqual(100);
        expect(criticalFails).toEqual([]);
      }
    },
  );
});
