import { describe, expect, test } from 'vitest';
import { categoryRow } from '#engine/clients/category-row.ts';
import { modifiedDeviations } from '#engine/clients/modified-deviations.ts';
import { probeCorrects } from '#engine/clients/probe-corrects.ts';
import { trueState } from '#engine/clients/read-finding.ts';
import { trueCapacity } from '#engine/clients/true-capacity.ts';
import { trueScreen } from '#engine/clients/true-screen.ts';
import { trueValue } from '#engine/clients/true-value.ts';
import type { CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { categoryOf, clientOf, drivesOf, INDEX, KNOWLEDGE, numberOf, PROBE, yesNoOf } from './little-client.ts';

const HISTORY = { kind: 'history' } as const;
const sees = (deviation: string) => ({ kind: 'deviation', deviation }) as const;
const noisyOr = (leak: number, links: Readonly<Record<string, number>>) => ({ kind: 'noisy-or', leak, links }) as const;

describe('what a presence finding reads', () => {
  const share = (
    reads: Parameters<typeof yesNoOf>[1],
    truth: Parameters<typeof clientOf>[0],
    side: 'left' | 'right' = 'left',
  ) =>
    Array.from({ length: 400 }, (_, i) =>
      trueCapacity({ ...clientOf(truth), id: `client ${i}` }, yesNoOf('f', reads), side),
    ).filter(Boolean).length / 400;
  const left = { contributors: { ankle: ['left' as const] } };

  test('is as likely as the noisy-OR of what is there on that side', () => {
    expect(share(noisyOr(0, { ankle: 1 }), left)).toBe(1);
    expect(share(noisyOr(0, { ankle: 1 }), left, 'right')).toBe(0);
    expect(share(noisyOr(1, {}), {})).toBe(1);
    expect(share(noisyOr(0.5, { ankle: 0.5, habit: 1 }), left)).toBeGreaterThan(0.68);
    expect(share(noisyOr(0.5, { ankle: 0.5, habit: 1 }), left)).toBeLessThan(0.82);
  });

  test('or as the base times the factors of what is there', () => {
    const multiply = (base: number, ankle: number) => ({ kind: 'multiply', base, times: { ankle, habit: 9 } }) as const;
    expect(share(multiply(0.25, 4), left)).toBe(1);
    expect(share(multiply(0.25, 4), left, 'right')).toBeLessThan(0.32);
    expect(share(multiply(0.5, 0), left)).toBe(0);
  });

  test('is the same for one client at every attempt, and nothing where it reads something else', () => {
    const reads = noisyOr(0.5, {});
    const at = (side: 'left' | 'right') =>
      Array.from({ length: 60 }, (_, i) => trueCapacity({ ...clientOf(), id: `${i}` }, yesNoOf('f', reads), side));
    expect(at('left')).toEqual(at('left'));
    expect(at('left')).not.toEqual(at('right'));
    expect(share(HISTORY, left)).toBe(0);
    expect(share(sees(INDEX), left)).toBe(0);
  });
});

describe('the true value of a number', () => {
  const value = (
    truth: Parameters<typeof clientOf>[0],
    finding: ReturnType<typeof numberOf>,
    side: 'left' | 'central' = 'left',
  ) => trueValue(clientOf(truth), finding, side, KNOWLEDGE);
  const spread = {
    whenAbsent: { mean: 20, sd: 0 },
    whenPresent: { female: { mean: 5, sd: 0 }, male: { mean: 7, sd: 0 } },
  };

  test('is as the case names it, on that side', () => {
    const measures = { n: { left: 3, right: 4 }, m: { central: 8 } };
    expect(value({ measures }, numberOf('n', noisyOr(0, {}), spread))).toBe(3);
    expect(value({ measures }, numberOf('m', noisyOr(0, {}), spread))).toBe(8);
  });

  test('else the size of the movement it reads', () => {
    expect(value({ deviations: { [INDEX]: { left: 7, right: 1 } } }, numberOf('n', sees(INDEX)))).toBe(7);
    expect(value({}, numberOf('n', sees(INDEX)))).toBe(2);
    expect(value({}, numberOf('n', sees('elsewhere')))).toBe(50);
    expect(value({}, numberOf('n', sees('nowhere')))).toBe(0);
  });

  test('else what the knowledge says of people with and without what it reads, of their sex', () => {
    const reads = noisyOr(0, { ankle: 1 });
    const contributors = { ankle: ['left' as const] };
    expect(value({}, numberOf('n', reads, spread))).toBe(20);
    expect(value({ contributors }, numberOf('n', reads, spread))).toBe(5);
    expect(
      trueValue(clientOf({ contributors }, { sex: 'male' }), numberOf('n', reads, spread), 'left', KNOWLEDGE),
    ).toBe(7);
    expect(value({ contributors }, numberOf('n', reads, { ...spread, whenPresent: null }))).toBe(0);
  });

  test('spreads from client to client and from side to side by its standard deviation', () => {
    const finding = numberOf('n', noisyOr(0, {}), { whenAbsent: { mean: 100, sd: 10 } });
    const values = Array.from({ length: 400 }, (_, i) =>
      trueValue({ ...clientOf(), id: `${i}` }, finding, 'left', KNOWLEDGE),
    );
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length);
    expect(Math.abs(mean - 100)).toBeLessThan(2);
    expect(Math.abs(sd - 10)).toBeLessThan(1.2);
    expect(trueValue({ ...clientOf(), id: '0' }, finding, 'right', KNOWLEDGE)).not.toBe(values[0]);
  });
});

describe('the true state of a yes or no', () => {
  const state = (
    truth: Parameters<typeof clientOf>[0],
    finding: ReturnType<typeof yesNoOf>,
    side: 'left' | 'right' = 'left',
  ) => trueState(clientOf(truth), 'test', finding, side, KNOWLEDGE);

  test('follows the movement from its middle on', () => {
    const deviations = { [INDEX]: { left: 6, right: 5.9 } };
    expect(state({ deviations }, yesNoOf('f', sees(INDEX)))).toBe(true);
    expect(state({ deviations }, yesNoOf('f', sees(INDEX)), 'right')).toBe(false);
    expect(state({ deviations }, yesNoOf('f', sees('nowhere')))).toBe(false);
  });

  test('is the answer, the sign the case names, or what is there', () => {
    expect(state({ answers: { f: { says: 'Yes.', is: true } } }, yesNoOf('f', HISTORY))).toBe(true);
    expect(state({ signs: { f: { left: true, right: false } } }, yesNoOf('f', noisyOr(0, {})))).toBe(true);
    expect(state({ signs: { f: { left: true, right: false } } }, yesNoOf('f', noisyOr(1, {})), 'right')).toBe(false);
    expect(state({}, yesNoOf('f', noisyOr(1, {})))).toBe(true);
    expect(state({ drives: [drivesOf('ankle')] }, yesNoOf('f', PROBE))).toBe(true);
    expect(state({}, yesNoOf('f', PROBE))).toBe(false);
  });
});

describe('a probe', () => {
  const corrects = (before: number, after: number) =>
    probeCorrects(
      clientOf({
        deviations: { [INDEX]: { left: before, right: 0 } },
        modifications: { board: { [INDEX]: { left: after, right: 9 } } },
      }),
      'board',
      yesNoOf('f', PROBE),
      KNOWLEDGE,
    );
  test.each([
    [10, 6, true],
    [10, 6.1, false],
    [10, 2, true],
    [6, 4, true],
    [6, 4.1, false],
    [5.9, 2, false],
  ])('that takes a movement of %d to %d corrects it: %j', (before, after, expected) => {
    expect(corrects(before, after)).toBe(expected);
  });

  test('the case is silent about corrects by what drives, on the side and movement the case is about', () => {
    const drawn = (drives: CaseStudy['truth']['drives']) =>
      probeCorrects(clientOf({ drives }), 'board', yesNoOf('f', PROBE), KNOWLEDGE);
    expect(drawn([drivesOf('ankle')])).toBe(true);
    expect(drawn([drivesOf('ankle', 'right')])).toBe(false);
    expect(drawn([drivesOf('habit')])).toBe(false);
    expect(probeCorrects(clientOf({ drives: [drivesOf('ankle')] }), 'board', yesNoOf('f', HISTORY), KNOWLEDGE)).toBe(
      false,
    );
  });

  test('that corrects leaves a quarter of what is above "absent", on both legs, and never adds', () => {
    const board: CompiledTest = {
      id: 'board',
      purpose: 'modification-probe',
      minutes: 1,
      equipment: [],
      scope: 'green',
      required: false,
      findings: [yesNoOf('other', HISTORY), yesNoOf('f', PROBE)],
    };
    const eased = (truth: Parameters<typeof clientOf>[0], test: CompiledTest = board) =>
      modifiedDeviations(clientOf(truth), test, KNOWLEDGE)[INDEX];
    const drives = [drivesOf('ankle')];
    expect(eased({ drives, deviations: { [INDEX]: { left: 10, right: 6 } } })).toEqual({ left: 4, right: 3 });
    expect(eased({ drives, deviations: { [INDEX]: { central: 10 } } })).toEqual({ central: 4 });
    expect(eased({ drives, deviations: { [INDEX]: { left: 10, right: 1 } } })).toEqual({ left: 4, right: 1 });
    expect(eased({ deviations: { [INDEX]: { left: 10, right: 6 } } })).toEqual({ left: 10, right: 6 });
    expect(eased({ drives, deviations: { [INDEX]: { central: 10 } } }, { ...board, findings: [] })).toEqual({
      central: 10,
    });
    expect(eased({ drives })).toBeUndefined();
    const modifications = { board: { [INDEX]: { left: 8, right: 7 } } };
    expect(eased({ drives, modifications, deviations: { [INDEX]: { central: 10 } } })).toEqual({ left: 8, right: 7 });
  });
});

describe('the row of a category', () => {
  const shown = { deviations: { [INDEX]: { left: 8, right: 0 } } };
  const row = (
    truth: Parameters<typeof clientOf>[0],
    reads: Parameters<typeof categoryOf>[0],
    side: 'left' | 'right' = 'left',
  ) => categoryRow(clientOf(truth), categoryOf(reads), side, KNOWLEDGE);

  test.each([
    ['the movement shows', sees(INDEX), 'left', 'present'],
    ['it shows on the other leg', sees(INDEX), 'right', 'absent'],
    ['it reads a movement nobody knows', sees('nowhere'), 'left', 'absent'],
    ['what it reads is there', noisyOr(1, {}), 'left', 'present'],
    ['what it reads is not there', noisyOr(0, {}), 'left', 'absent'],
  ] as const)('where %s', (_, reads, side, expected) => {
    expect(row(shown, reads, side)).toBe(expected);
  });

  test.each([
    ['nothing shows', {}, 'deviationAbsent'],
    ['it shows without the probed one', { ...shown, drives: [drivesOf('habit')] }, 'deviationWithoutIt'],
    ['the probed one drives alone', { ...shown, drives: [drivesOf('ankle')] }, 'drivesAlone'],
    [
      'another drives something else beside it',
      { ...shown, drives: [drivesOf('ankle'), drivesOf('habit', 'right')] },
      'drivesAlone',
    ],
    ['another drives it too', { ...shown, drives: [drivesOf('ankle'), drivesOf('habit')] }, 'drivesWithOthers'],
  ])('of a probe where %s', (_, truth, expected) => {
    expect(row(truth, PROBE)).toBe(expected);
  });
});

test('what a perfect intake has on paper: every answer, and every log entry the case names', () => {
  const tests: readonly CompiledTest[] = [
    {
      id: 'intake',
      purpose: 'history',
      minutes: 1,
      equipment: [],
      scope: 'green',
      required: true,
      findings: [
        yesNoOf('a', HISTORY),
        yesNoOf('b', HISTORY, 'lateral'),
        numberOf('log', HISTORY),
        numberOf('unnamed', HISTORY),
        yesNoOf('seen', sees(INDEX)),
        categoryOf(HISTORY),
      ],
    },
  ];
  const client = clientOf({
    answers: { a: { says: 'Yes.', is: true }, b: { says: 'Left.', is: { left: true, right: false } } },
    measures: { log: { central: 4 } },
  });
  expect(trueScreen(client, { ...KNOWLEDGE, tests })).toEqual({
    sex: 'female',
    index: { deviation: INDEX, side: 'left' },
    readings: [
      { finding: 'a', side: 'central', value: true },
      { finding: 'b', side: 'left', value: true },
      { finding: 'b', side: 'right', value: false },
      { finding: 'log', side: 'central', value: 4 },
    ],
  });
});
