import { describe, expect, test } from 'vitest';
import { cannotAnswerYes, drawPerson, type Person } from '#engine/clients/draw-person.ts';
import { introduceClient } from '#engine/clients/introduce-client.ts';
import type { CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import type { People } from '#schemas/people.ts';
import { clientOf, drivesOf, INDEX, yesNoOf } from './little-client.ts';
import { people, temper } from './little-people.ts';

const HISTORY = { kind: 'history' } as const;

describe('a person', () => {
  const many = Array.from({ length: 400 }, (_, i) => drawPerson(`${i}`, people));
  const of = (sex: 'female' | 'male') => many.filter(({ brief }) => brief.sex === sex);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  test('is a woman or a man as often, with the name, pronouns and stature that go with it', () => {
    expect(Math.abs(of('female').length - 200)).toBeLessThan(40);
    for (const { name, brief } of many)
      expect([name, brief.pronouns]).toEqual(brief.sex === 'female' ? ['Ada', 'she/her'] : ['Bo', 'he/him']);
    expect(mean(of('female').map(({ brief }) => brief.statureMetres))).toBeCloseTo(1.65, 1);
    expect(
      mean(of('male').map(({ brief }) => brief.statureMetres)) -
        mean(of('female').map(({ brief }) => brief.statureMetres)),
    ).toBeCloseTo(0.13, 1);
  });

  test('is of every age there is, both ends included', () => {
    expect([...new Set(many.map(({ brief }) => brief.age))].sort()).toEqual([20, 21, 22, 23, 24]);
  });

  test('weighs what goes with the stature, and is no taller or smaller than people are', () => {
    for (const { brief } of many) {
      const perSquareMetre = brief.massKilograms / brief.statureMetres ** 2;
      expect(perSquareMetre).toBeGreaterThan(19.5);
      expect(perSquareMetre).toBeLessThan(28.5);
    }
    const tall = {
      ...people,
      sizes: { ...people.sizes, female: { statureMetres: 3, spread: 0 }, male: { statureMetres: 1, spread: 0 } },
    };
    const statures = Array.from({ length: 20 }, (_, i) => drawPerson(`${i}`, tall).brief.statureMetres);
    expect([...new Set(statures)].sort()).toEqual([1.45, 2.05]);
  });

  test('has what people.yaml gives them, and the questions of their sport', () => {
    expect(many[0]).toMatchObject({
      temper,
      asks: 'running-history',
      brief: {
        job: 'a job',
        goal: 'a goal',
        training: 'runs',
        equipment: ['band'],
        minutesPerSession: 45,
        sessionsPerWeek: 3,
      },
    });
    expect(drawPerson('a', { ...people, sports: [{ training: 'walks' }] } as unknown as People).asks).toBeNull();
  });

  test('cannot answer yes to what nobody can be, what their sex cannot, and what their brief denies', () => {
    const questions = ['under-eighteen', 'age-under-forty-five', 'sex-female', 'sprain'];
    const brief = { ...drawPerson('a', people).brief, age: 30 };
    expect(cannotAnswerYes({ brief: { ...brief, sex: 'female' } }, questions, people)).toEqual([
      'growing',
      'under-eighteen',
    ]);
    expect(cannotAnswerYes({ brief: { ...brief, sex: 'male' } }, questions, people)).toEqual([
      'growing',
      'pregnant',
      'under-eighteen',
      'sex-female',
    ]);
  });
});

describe('a truth with a person around it', () => {
  const tests: readonly CompiledTest[] = ['running-history', 'cycling-history', 'intake'].map((id) => ({
    id,
    purpose: 'history',
    minutes: 1,
    equipment: [],
    scope: 'green',
    required: false,
    findings: [yesNoOf(`${id}-question`, HISTORY)],
  }));
  const person: Person = { ...drawPerson('a', people), name: 'Ada' };
  const sports = [
    { training: 'runs', asks: 'running-history' },
    { training: 'cycles', asks: 'cycling-history' },
    { training: 'walks' },
  ];
  const introduce = (truth: Parameters<typeof clientOf>[0], side: 'left' | 'right' = 'left', of: object = {}) =>
    introduceClient(
      { ...clientOf(truth), index: { deviation: INDEX, side } },
      'seed',
      person,
      { ...people, sports, ...of } as unknown as People,
      { tests },
    );
  const is = (answer: boolean | { left: boolean; right: boolean }) => ({ says: 'Asked.', is: answer });

  test('says each answer in their own way, and which leg', () => {
    const { answers } = introduce({
      answers: {
        yes: is(true),
        both: is({ left: true, right: true }),
        left: is({ left: true, right: false }),
        right: is({ left: false, right: true }),
      },
    }).truth;
    expect(Object.entries(answers).map(([id, { says }]) => `${id}: ${says}`)).toEqual([
      'yes: Yes.',
      'both: Yes. Both.',
      'left: Yes. The left one.',
      'right: Yes. The right one.',
    ]);
    const no = introduce({ answers: { no: is(false), neither: is({ left: false, right: false }) } }).truth.answers;
    for (const { says } of Object.values(no)) expect(temper.no).toContain(says);
    expect(no.neither?.is).toEqual({ left: false, right: false });
  });

  test('is not asked about a sport they do not do, but about their own and whatever concerns anybody', () => {
    const answers = Object.fromEntries(tests.map(({ id }) => [`${id}-question`, is(true)]));
    expect(Object.keys(introduce({ answers }).truth.answers)).toEqual(['running-history-question', 'intake-question']);
  });

  test('opens in their own way with what was seen on that side, or with nothing in particular', () => {
    expect(introduce({}).brief.opening).toBe('Well. My left knee.');
    expect(introduce({}, 'right').brief.opening).toBe('Well. My right knee.');
    expect(introduce({}, 'left', { movements: [] }).brief.opening).toBe('Well. I would like to know how I move.');
  });

  test('has the words of people.yaml around it, and its own truth', () => {
    const truth = { contributors: { ankle: ['left' as const] }, drives: [drivesOf('ankle')] };
    const client = introduce(truth);
    expect(client).toMatchObject({
      name: 'Ada',
      summary: 'Somebody made up.',
      sources: ['author_estimate'],
      expert: { notes: ['Nobody wrote this.'], cameBack: 'A letter came back.' },
      truth: { ...truth, saysNo: ['No.', 'Never.'] },
    });
  });
});
