import { describe, expect, test } from 'vitest';
import { planAnswers } from '#engine/planning/plan-answers.ts';
import { exerciseOf, itemOf, littleKnowledge } from './little-knowledge.ts';

const [accommodation] = [{ id: 'heels-raised', for: ['shape', 'calf'], confirmedBy: [], permanent: false } as const];
const immediateChange = { deviation: 'knee-in', mean: -4, sd: 1, unit: 'degrees' };
const knowledge = littleKnowledge({
  exercises: [exerciseOf('stretch', { targets: ['hip', 'calf'] }), exerciseOf('squat', { targets: ['shape'] })],
  accommodations: [
    { ...accommodation, immediateChange },
    { ...accommodation, id: 'stand-wider', for: ['hip'], immediateChange },
  ],
});
const answers = (contributor: string, exercises: readonly string[], accommodations: readonly string[] = []) =>
  planAnswers({ items: exercises.map((id) => itemOf(id)), accommodations }, contributor, knowledge);

describe('planAnswers', () => {
  test('what can be trained is answered by an exercise that trains it, among others', () => {
    expect(answers('calf', ['stretch'])).toBe(true);
    expect(answers('calf', ['squat', 'stretch'])).toBe(true);
    expect(answers('calf', ['squat'])).toBe(false);
    expect(answers('calf', [])).toBe(false);
  });

  test('what can be trained is not answered by an accommodation', () => {
    expect(answers('calf', [], ['heels-raised'])).toBe(false);
  });

  test('what cannot be trained is answered by an accommodation made for it, and by nothing else', () => {
    expect(answers('shape', [], ['heels-raised'])).toBe(true);
    expect(answers('shape', [], ['stand-wider', 'heels-raised'])).toBe(true);
    expect(answers('shape', [], ['stand-wider'])).toBe(false);
    expect(answers('shape', ['squat'])).toBe(false);
  });

  test('a contributor the knowledge does not have is answered by nothing', () => {
    expect(answers('moon', ['stretch', 'squat'], ['heels-raised'])).toBe(false);
  });
});
