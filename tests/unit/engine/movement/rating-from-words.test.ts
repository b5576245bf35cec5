import { describe, expect, test } from 'vitest';
import type { FigureDeviations } from '#engine/movement/deviations/figure-deviations.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';
import { aBody } from './builders.ts';

/** What a rater looks for in the words about one part of the body, and the sizes that separate 0 from 1 and 1 from 2. */
type Rule = {
  readonly task: TaskId;
  readonly part: 'foot' | 'knee' | 'pelvis' | 'trunk';
  readonly deviation: string;
  /** Means where absent and where present: content/knowledge/deviations.yaml. */
  readonly usual: number;
  readonly textbook: number;
  readonly truth: (size: number, side: Leg) => FigureDeviations[string];
  readonly read: (words: string, side: Leg) => number;
};

const other = (side: Leg): Leg => (side === 'left' ? 'right' : 'left');
const number = (words: string, pattern: RegExp): number => Number(pattern.exec(words)?.slice(1).find(Boolean) ?? 0);
const oneLeg =
  (usual: number) =>
  (size: number, side: Leg): FigureDeviations[string] =>
    side === 'left' ? { left: size, right: usual } : { left: usual, right: size };
const knee = (words: string, side: Leg): number =>
  number(words, new RegExp(`${side} kneecap is [^;.]*(?:\\.5 cm[^;.]*)?bends inwards there by (\\d+) degree`));

const RULES: readonly Rule[] = [
  {
    task: 'overhead-squat',
    part: 'foot',
    deviation: 'two-leg-squat-feet-flatten',
    usual: 4,
    textbook: 10,
    truth: oneLeg(4),
    read: (words, side) =>
      number(
        words,
        new RegExp(`arches have dropped \\([^)]*${side} (\\d+) mm|the ${side} arch has dropped by (\\d+) mm`, 'i'),
      ),
  },
  {
    task: 'overhead-squat',
    part: 'knee',
    deviation: 'two-leg-squat-knee-in',
    usual: 2,
    textbook: 11,
    truth: oneLeg(2),
    read: knee,
  },
  {
    task: 'overhead-squat',
    part: 'pelvis',
    deviation: 'two-leg-squat-shift',
    usual: 6,
    textbook: 28,
    truth: (size, side) => ({ central: side === 'right' ? size : -size }),
    read: (words, side) => number(words, new RegExp(`hips have moved (\\d+) mm to the ${side}`, 'i')),
  },
  {
    task: 'overhead-squat',
    part: 'trunk',
    deviation: 'two-leg-squat-forward-lean',
    usual: 6,
    textbook: 19,
    truth: (size) => ({ central: size }),
    read: (words) => number(words, /(\d+) degrees? past the line of the shins/),
  },
  {
    task: 'single-leg-squat',
    part: 'knee',
    deviation: 'single-leg-knee-in',
    usual: 5,
    textbook: 13.5,
    truth: oneLeg(5),
    read: knee,
  },
  {
    task: 'single-leg-squat',
    part: 'pelvis',
    deviation: 'single-leg-pelvic-drop',
    usual: 3,
    textbook: 9,
    truth: oneLeg(3),
    read: (words, side) => number(words, new RegExp(`${other(side)} side of the pelvis is (\\d+) degrees? lower`, 'i')),
  },
  {
    task: 'single-leg-squat',
    part: 'trunk',
    deviation: 'single-leg-trunk-lean',
    usual: 3,
    textbook: 11,
    truth: oneLeg(3),
    read: (words, side) => number(words, new RegExp(`trunk leans (\\d+) degrees? to the ${side}`, 'i')),
  },
];

/** 0 as usual, 1 past the usual by a third of the way to the textbook size, 2 from a tenth short of it on. */
const rate = ({ usual, textbook }: Rule, size: number): 0 | 1 | 2 => {
  const way = (size - usual) / (textbook - usual);
  return way < 0.33 ? 0 : way < 0.9 ? 1 : 2;
};

/** Shares of the way from the usual to the textbook size, well inside each rating. */
const GRID = [
  [0, 0],
  [0.1, 0],
  [0.6, 1],
  [0.7, 1],
  [1.1, 2],
  [1.4, 2],
] as const;

const BODIES = [
  ['a woman', {}],
  ['a tall sturdy man', { sex: 'male', build: 'sturdy', statureMetres: 1.92 }],
  ['a small woman with long thighs', { statureMetres: 1.5, thighFactor: 1.06 }],
] as const;

describe.each(BODIES)('from the words alone, about %s', (_, changes) => {
  describe.each(RULES.map((rule) => [rule.task, rule.part, rule] as const))('%s: the %s', (task, _part, rule) => {
    test.each(['left', 'right'] as const)('a rater who only reads reaches the true rating on the %s', (side) => {
      for (const [way, truth] of GRID) {
        const size = rule.usual + way * (rule.textbook - rule.usual);
        const deviations: FigureDeviations = {
          'single-leg-poor-control': { left: 0, right: 0 },
          [rule.deviation]: rule.truth(size, side),
        };
        const pose = TASKS[task].prepare({ body: aBody(changes), deviations, modification: null, leg: side })(0.5);
        const words = describePose(pose, 'At the bottom', task === 'overhead-squat').join(' ');
        expect(rate(rule, rule.read(words, side)), `${size}: ${words}`).toBe(truth);
      }
    });
  });
});
