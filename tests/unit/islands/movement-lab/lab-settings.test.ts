import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { labBody } from '#engine/lab/lab-body.ts';
import { PLAIN_LAB } from '#engine/lab/lab-state.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import { describeNote } from '#islands/movement-lab/describe-note.ts';
import { presetState } from '#islands/movement-lab/preset-state.ts';
import { readingRows } from '#islands/movement-lab/reading-rows.ts';
import { labFileSchema } from '#schemas/lab.ts';

const content = labFileSchema.parse(parse(readFileSync('content/lab.yaml', 'utf8')));
const knowledge = compileKnowledge(loadKnowledge());
const kneeIn = (id: string, modified = false): number => {
  const preset = content.presets.find((each) => each.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  const state = presetState(preset);
  return labBody(state, modified ? state.modification : null, knowledge).measures.legs.left.fppa;
};
/** Degrees of knee-in from which a trainer would note it: midway between the knowledge's two means. */
const NOTED = 6.5;

describe('the presets show what their words say', () => {
  test('weak glutes, an arch and adductors each stay short of being noted, in that order', () => {
    const [glutes, arch, adductors] = ['weak-glutes', 'flat-arch', 'tight-adductors'].map((id) => kneeIn(id)) as [
      number,
      number,
      number,
    ];
    expect(glutes).toBeLessThan(NOTED);
    expect(arch).toBeLessThanOrEqual(glutes);
    expect(adductors).toBeLessThan(arch);
    expect(adductors).toBeGreaterThan(kneeIn('nothing-wrong'));
  });

  test.each(['all-three', 'stiff-ankle', 'habit', 'heavy-and-tired', 'built-that-way'])('%s would be noted', (id) => {
    expect(kneeIn(id)).toBeGreaterThan(NOTED);
  });

  test('a board or a cue answers its own driver, and the board does nothing for weak glutes', () => {
    expect(kneeIn('stiff-ankle-with-wedge', true)).toBeLessThan(NOTED / 2 + 1);
    expect(kneeIn('habit', true)).toBeLessThan(NOTED / 2 + 1);
    expect(kneeIn('weak-glutes-with-wedge') - kneeIn('weak-glutes-with-wedge', true)).toBeLessThan(1);
  });

  test('every modification a preset names is one the figure can do', () => {
    for (const preset of content.presets) expect(presetState(preset).modification).toBe(preset.modification);
  });
});

describe('the table of readings', () => {
  const plain = labBody({ ...PLAIN_LAB, contributors: { 'ankle-dorsiflexion-limited': 100 } }, null, knowledge);

  test('gives a spread for the average and none for one person', () => {
    const someone = labBody({ ...PLAIN_LAB, person: 4 }, null, knowledge);
    expect(readingRows(plain, null, knowledge)[0]?.spread).toBeGreaterThan(4);
    expect(readingRows(someone, null, knowledge)[0]?.spread).toBeNull();
  });

  test('says what would be noted', () => {
    const noted = readingRows(plain, null, knowledge)
      .filter((row) => row.noted)
      .map(({ name }) => name);
    expect(noted).toEqual(['Knee in, left', 'Knee in, right', 'Trunk past the line of the shins']);
  });
});

test.each([
  [{ kind: 'clamped', name: 'thigh', found: '400', used: 115 } as const, 'thigh length cannot be 400; 115 is shown.'],
  [{ kind: 'unknown', name: 'sparkle', found: '1' } as const, '“sparkle” is no setting of the lab and was left out.'],
  [{ kind: 'unknown', name: 'legs', found: 'three' } as const, 'legs cannot be “three” and was left as it was.'],
])('a bad part of the address is told: %o', (note, words) => {
  expect(describeNote(note, {})).toBe(words);
});
