import { describe, expect, test } from 'vitest';
import { parseLabEntries, type QueryEntries, toLabEntries } from '#engine/lab/lab-address.ts';
import { type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import { lab } from './little-lab.ts';

const IDS = ['ankle', 'arch'];
const parse = (entries: QueryEntries, base: LabState = PLAIN_LAB) => parseLabEntries(entries, IDS, base);

describe('the entries of an address', () => {
  test('stand in a steady order: contributors by id, choices, numbers, flags; what is not there is left out', () => {
    const state = lab({
      contributors: { hip: 5, arch: 40, knee: 0, ankle: 100, calf: 7 },
      legs: 'left',
      thigh: 90,
      modification: 'squat-one-cue',
      measured: true,
    });
    expect(toLabEntries(state)).toEqual([
      ['ankle', '100'],
      ['arch', '40'],
      ['calf', '7'],
      ['hip', '5'],
      ['legs', 'left'],
      ['modification', 'squat-one-cue'],
      ['thigh', '90'],
      ['measured', 'yes'],
    ]);
  });

  test('leave alone what they do not name', () => {
    const base = lab({ contributors: { ankle: 50, arch: 20 }, trunk: 95, compare: true });
    expect(parse([['arch', '30']], base).state).toEqual({ ...base, contributors: { ankle: 50, arch: 30 } });
    expect(parse([], base)).toEqual({ state: base, notes: [] });
  });

  test.each(['abc', '', ' ', '   ', '\t', 'NaN', 'Infinity'])(
    'keep the amount there was where %j is written',
    (found) => {
      const base = lab({ contributors: { ankle: 50 } });
      expect(parse([['ankle', found]], base)).toEqual({
        state: base,
        notes: [{ kind: 'unknown', name: 'ankle', found }],
      });
      expect(parse([['thigh', found]], base).state.thigh).toBe(100);
    },
  );

  test.each([
    { found: '87.6', used: 88 },
    { found: '-1', used: 88 },
    { found: '116', used: 115 },
    { found: '99.5', used: 100 },
  ])('bend a thigh of $found to $used and say so', ({ found, used }) => {
    expect(parse([['thigh', found]])).toEqual({
      state: lab({ thigh: used }),
      notes: [{ kind: 'clamped', name: 'thigh', found, used }],
    });
  });

  test('know no answer to a flag but yes', () => {
    expect(parse([['measured', 'yes']])).toEqual({ state: lab({ measured: true }), notes: [] });
    expect(parse([['measured', 'no']])).toEqual({
      state: PLAIN_LAB,
      notes: [{ kind: 'unknown', name: 'measured', found: 'no' }],
    });
  });

  test('are shown back short: 24 characters whole, more cut with an ellipsis', () => {
    const [whole, long] = ['x'.repeat(24), 'x'.repeat(25)];
    expect(parse([[whole, long]]).notes).toEqual([{ kind: 'unknown', name: whole, found: `${whole}…` }]);
    expect(parse([['thigh', `1${'0'.repeat(40)}`]]).notes).toEqual([
      { kind: 'clamped', name: 'thigh', found: `1${'0'.repeat(23)}…`, used: 115 },
    ]);
  });
});
