import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import { fingerprintCase, fingerprintMarking } from '#engine/inspecting/fingerprint-case.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const marking = fingerprintMarking(knowledge);
const maya = loadCase('maya');
const before = fingerprintCase(maya, marking);

describe('the fingerprint of a case', () => {
  test('is two times eight digits, the second of what marks it', () => {
    expect(before).toMatch(/^[0-9a-f]{8}-[0-9a-f]{8}$/);
    expect(before.endsWith(marking)).toBe(true);
  });

  test('changes with a magnitude, a side and the authored path', () => {
    const { truth, expert } = maya;
    const changed = [
      {
        ...maya,
        truth: { ...truth, deviations: { ...truth.deviations, 'two-leg-squat-knee-in': { left: 3, right: 3 } } },
      },
      { ...maya, index: { ...maya.index, side: maya.index.side === 'left' ? ('right' as const) : ('left' as const) } },
      { ...maya, expert: { ...expert, path: ['safety-questions'] } },
    ];
    for (const study of changed) expect(fingerprintCase(study, marking)).not.toBe(before);
  });

  test('stays when only words change', () => {
    const answers = Object.fromEntries(
      Object.entries(maya.truth.answers).map(([id, answer]) => [id, { ...answer, says: 'Other words.' }]),
    );
    const reworded = {
      ...maya,
      summary: 'Another sentence about her altogether.',
      brief: { ...maya.brief, opening: 'Another opening, just as long.' },
      truth: { ...maya.truth, answers, saysNo: ['Never.'] },
      expert: { ...maya.expert, notes: ['Another note.'] },
    };
    expect(fingerprintCase(reworded, marking)).toBe(before);
  });

  test('changes with a cut score, and not with the rest of the bank', () => {
    const { grading } = knowledge;
    const stricter = { ...grading, thresholds: { ...grading.thresholds, passTotal: 71 } };
    expect(fingerprintMarking({ ...knowledge, grading: stricter })).not.toBe(marking);
    expect(fingerprintMarking({ ...knowledge, bestConstantRating: 0.123 })).toBe(marking);
  });
});
