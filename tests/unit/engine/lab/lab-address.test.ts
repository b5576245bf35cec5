import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLabEntries, toLabEntries } from '#engine/lab/lab-address.ts';
import { LAB_LEGS, LAB_LIMITS, type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import { BUILDS, SEXES } from '#engine/movement/body/body.ts';
import { MODIFICATIONS, type ModificationId } from '#engine/movement/tasks/modifications.table.ts';
import { compiledKnowledge } from '../screening/read-knowledge.ts';

const IDS = compiledKnowledge.contributors.map(({ id }) => id);
const whole = ([min, max]: readonly [number, number]) => fc.integer({ min, max });

const stateArb: fc.Arbitrary<LabState> = fc.record({
  contributors: fc.dictionary(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 100 }), { noNullPrototype: true }),
  legs: fc.constantFrom(...LAB_LEGS),
  sex: fc.constantFrom(...SEXES),
  build: fc.constantFrom(...BUILDS),
  thigh: whole(LAB_LIMITS.thigh),
  trunk: whole(LAB_LIMITS.trunk),
  seconds: whole(LAB_LIMITS.seconds),
  modification: fc.constantFrom(null, ...(Object.keys(MODIFICATIONS) as ModificationId[])),
  compare: fc.boolean(),
  person: fc.option(whole(LAB_LIMITS.person)),
  measured: fc.boolean(),
});

const through = (text: string) => parseLabEntries([...new URLSearchParams(text)], IDS);
const toText = (state: LabState) =>
  new URLSearchParams(toLabEntries(state).map(([name, value]) => [name, value])).toString();

describe('an address of the lab', () => {
  test('gives back every setting it was made from, without a note', () => {
    fc.assert(
      fc.property(stateArb, (state) => {
        expect(through(toText(state))).toEqual({ state, notes: [] });
      }),
    );
  });

  test('of the plain lab is empty', () => {
    expect(toText(PLAIN_LAB)).toBe('');
  });

  test('whatever stands in it, gives settings inside every limit and one note at most for each part', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...IDS,
        'legs',
        'sex',
        'build',
        'thigh',
        'trunk',
        'seconds',
        'person',
        'modification',
        'compare',
        '__proto__',
        'constructor',
      ),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.constantFrom('Infinity', '1e309', '-0', '', ' ', 'yes', 'both'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, value), { maxLength: 12 }), (entries) => {
        const { state, notes } = parseLabEntries(entries, IDS);
        for (const [id, percent] of Object.entries(state.contributors)) {
          expect(IDS).toContain(id);
          expect(percent).toBeGreaterThan(0);
          expect(percent).toBeLessThanOrEqual(100);
        }
        for (const name of ['thigh', 'trunk', 'seconds'] as const) {
          expect(state[name]).toBeGreaterThanOrEqual(LAB_LIMITS[name][0]);
          expect(state[name]).toBeLessThanOrEqual(LAB_LIMITS[name][1]);
        }
        expect(LAB_LEGS).toContain(state.legs);
        expect(notes.length).toBeLessThanOrEqual(entries.length);
        expect(through(toText(state))).toEqual({ state, notes: [] });
      }),
    );
  });

  test('tells what was bent and what was not understood', () => {
    const { state, notes } = through('thigh=400&foot-pronation=-5&legs=three&sparkle=1&person=abc&preset=weak-glutes');
    expect(state.thigh).toBe(115);
    expect(state.contributors).toEqual({});
    expect(notes).toEqual([
      { kind: 'clamped', name: 'thigh', found: '400', used: 115 },
      { kind: 'clamped', name: 'foot-pronation', found: '-5', used: 0 },
      { kind: 'unknown', name: 'legs', found: 'three' },
      { kind: 'unknown', name: 'sparkle', found: '1' },
      { kind: 'unknown', name: 'person', found: 'abc' },
    ]);
  });

  test('changes a preset it starts from', () => {
    const base = { ...PLAIN_LAB, contributors: { 'foot-pronation': 100 }, thigh: 110 };
    const { state } = parseLabEntries(
      [
        ['foot-pronation', '0'],
        ['seconds', '6'],
      ],
      IDS,
      base,
    );
    expect(state).toEqual({ ...base, contributors: {}, seconds: 6 });
  });
});
