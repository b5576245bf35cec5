import { describe, expect, test } from 'vitest';
import { labBody } from '#engine/lab/lab-body.ts';
import { labScreen } from '#engine/lab/lab-screen.ts';
import { type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import { checkFigure } from '#engine/movement/figure-settings.ts';
import { assess } from '#engine/screening/assess.ts';
import { compiledKnowledge } from '../screening/read-knowledge.ts';

const lab = (changes: Partial<LabState>): LabState => ({ ...PLAIN_LAB, ...changes });
const body = (changes: Partial<LabState>, modified = false) =>
  labBody(lab(changes), modified ? (changes.modification ?? null) : null, compiledKnowledge);
const kneeIn = (changes: Partial<LabState>, modified = false) => body(changes, modified).measures.legs.left.fppa;

const GLUTES = { 'hip-abductor-weakness': 100, 'hip-extensor-rotator-weakness': 100 };
const ARTICLE = { ...GLUTES, 'foot-pronation': 100, 'adductor-tightness': 100 };

describe('the body of the lab', () => {
  test('with nothing set is an ordinary squat', () => {
    expect(kneeIn({})).toBeLessThan(4);
    expect(body({}).measures.legs.left.heelRise).toBeLessThan(8);
  });

  test('shows on the picture, within a degree, the knee-in it expects', () => {
    for (const contributors of [{}, GLUTES, ARTICLE, { 'ankle-dorsiflexion-limited': 70 }]) {
      const { magnitudes, measures } = body({ contributors });
      const size = magnitudes.find(
        ({ deviation, side }) => deviation === 'two-leg-squat-knee-in' && side === 'left',
      )?.size;
      expect(Math.abs(measures.legs.left.fppa - (size ?? 99))).toBeLessThan(1);
    }
  });

  test('adds the causes of the article up, and a stiff ankle alone comes near all three', () => {
    const [glutes, arch, adductors] = [GLUTES, { 'foot-pronation': 100 }, { 'adductor-tightness': 100 }].map(
      (contributors) => kneeIn({ contributors }),
    );
    const all = kneeIn({ contributors: ARTICLE });
    expect(all).toBeGreaterThan(Math.max(glutes ?? 0, arch ?? 0, adductors ?? 0) + 2);
    expect(kneeIn({ contributors: { 'ankle-dorsiflexion-limited': 100 } })).toBeGreaterThan(
      Math.max(glutes ?? 0, arch ?? 0),
    );
  });

  test('leans further with a stiff ankle and with a long thigh', () => {
    const lean = (changes: Partial<LabState>) => body(changes).measures.trunkLean;
    expect(lean({ contributors: { 'ankle-dorsiflexion-limited': 100 } })).toBeGreaterThan(lean({}) + 6);
    expect(lean({ thigh: 110 })).toBeGreaterThan(lean({}) + 4);
  });

  test('a heel wedge answers a stiff ankle and hardly touches weak glutes', () => {
    const fall = (contributors: LabState['contributors']) => {
      const changes = { contributors, modification: 'squat-heels-raised' } as const;
      return kneeIn(changes) - kneeIn(changes, true);
    };
    expect(fall({ 'ankle-dorsiflexion-limited': 100 })).toBeGreaterThan(4);
    expect(fall(GLUTES)).toBeLessThan(1);
  });

  test('bends its ankles less the stiffer they are: 9 degrees where both are stiff, half of it where one is', () => {
    const bend = (changes: Partial<LabState>) => body(changes).settings.body.dorsiflexionDegrees;
    const stiff = { 'ankle-dorsiflexion-limited': 100 };
    expect(bend({}) - bend({ contributors: stiff })).toBeCloseTo(9, 9);
    expect(bend({}) - bend({ contributors: stiff, legs: 'left' })).toBeCloseTo(4.5, 9);
    expect(bend({}) - bend({ contributors: stiff, legs: 'right' })).toBeCloseTo(4.5, 9);
    expect(bend({}) - bend({ contributors: { 'ankle-dorsiflexion-limited': 50 } })).toBeCloseTo(4.5, 9);
  });

  test('leans by what mechanics ask for, and on top by what contributors add', () => {
    const lean = (contributors: LabState['contributors']) => {
      const { settings, magnitudes } = body({ contributors });
      const drawn = settings.deviations['two-leg-squat-forward-lean'];
      const expected = magnitudes.find(({ deviation }) => deviation === 'two-leg-squat-forward-lean')?.size;
      return { drawn: drawn && 'central' in drawn ? drawn.central : Number.NaN, expected: expected ?? Number.NaN };
    };
    const [plain, weak] = [lean({}), lean({ 'quadriceps-weakness': 60 })];
    expect(weak.expected - plain.expected).toBeGreaterThan(1);
    expect(weak.drawn - plain.drawn).toBeCloseTo(weak.expected - plain.expected, 9);
    expect(Math.abs(body({}).measures.leanPastShin - plain.drawn)).toBeLessThan(1.5);
  });

  test('is drawn with every other movement at the size it is expected to have', () => {
    const { settings, magnitudes } = body({ contributors: { ...ARTICLE, 'thoracic-stiffness': 100 }, legs: 'left' });
    const drawn = magnitudes.filter(({ deviation }) => deviation !== 'two-leg-squat-forward-lean');
    expect(drawn.length).toBeGreaterThan(8);
    for (const { deviation, side, size } of drawn)
      expect(settings.deviations[deviation]).toMatchObject({ [side]: size });
  });

  test('in a mirror is the same body', () => {
    const contributors = { 'foot-pronation': 100 };
    const left = body({ contributors, legs: 'left' }).measures;
    const right = body({ contributors, legs: 'right' }).measures;
    expect(left.legs.left.fppa).toBeCloseTo(right.legs.right.fppa, 6);
    expect(left.legs.right.archDrop).toBeCloseTo(right.legs.left.archDrop, 6);
  });

  test('can be drawn whatever is set', () => {
    const everything = Object.fromEntries(compiledKnowledge.contributors.map(({ id }) => [id, 100]));
    for (const thigh of [88, 115])
      for (const trunk of [88, 115])
        for (const person of [null, 1, 999])
          expect(checkFigure(body({ contributors: everything, thigh, trunk, person }).settings)).toEqual([]);
  });
});

describe('what the engine makes of it', () => {
  const measures = ['weight-bearing-lunge-distance', 'hip-abduction-force'];
  const lead = (changes: Partial<LabState>) => {
    const state = lab(changes);
    const modified = state.modification === null ? null : labBody(state, state.modification, compiledKnowledge);
    const screen = labScreen(state, labBody(state, null, compiledKnowledge), modified, measures, compiledKnowledge);
    return assess(screen, compiledKnowledge).hypotheses[0];
  };
  const stiff = { contributors: { 'ankle-dorsiflexion-limited': 100 } };

  test('is unsure from the picture alone, and finds the ankle once it is tried and measured', () => {
    expect(lead(stiff)?.drives).toBeLessThan(0.5);
    const found = lead({ ...stiff, modification: 'squat-heels-raised', measured: true });
    expect(found?.contributor).toBe('ankle-dorsiflexion-limited');
    expect(found?.drives).toBeGreaterThan(0.5);
  });

  test('finds a habit when one cue changes it', () => {
    const found = lead({ contributors: { 'movement-habit': 100 }, modification: 'squat-one-cue' });
    expect(found?.contributor).toBe('movement-habit');
    expect(found?.drives).toBeGreaterThan(0.6);
  });

  test('looks for no driver where there is nothing to correct', () => {
    expect(lead({})?.drives).toBeLessThan(0.02);
  });

  test('asks about the leg that was set', () => {
    const state = lab({ legs: 'right' });
    const plain = labBody(state, null, compiledKnowledge);
    expect(labScreen(state, plain, null, measures, compiledKnowledge).index.side).toBe('right');
  });
});
