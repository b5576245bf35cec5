import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { knowledgeAddress } from '#library/knowledge-addresses.ts';
import { drawNetwork } from '#library/knowledge-network.ts';
import {
  accommodationsFor,
  contributorsRead,
  exercisesFor,
  findingsOfContributor,
  findingsOfDeviation,
  keysOf,
  linksOf,
  partnersOf,
  responsesFor,
} from '#library/knowledge-relations.ts';
import { countStatuses } from '#library/knowledge-statuses.ts';
import { asksFor, usesOfFinding } from '#library/knowledge-uses.ts';
import { doseWords, percentOf } from '#library/knowledge-words.ts';

const knowledge = loadKnowledge();
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what belongs to a contributor', () => {
  test.each(knowledge.contributors.map(({ id }) => [id]))(
    '%s drives something, is read by something and is answered',
    (id) => {
      expect(linksOf(id, knowledge).length).toBeGreaterThan(0);
      expect(findingsOfContributor(id, knowledge).length).toBeGreaterThan(0);
      expect(exercisesFor(id, knowledge).length + accommodationsFor(id, knowledge).length).toBeGreaterThan(0);
    },
  );

  test('the links of the ankle begin with the strongest', () => {
    const [first, second] = linksOf('ankle-dorsiflexion-limited', knowledge);
    expect([first?.deviation.id, first?.link.weight]).toEqual(['two-leg-squat-knee-in', 0.65]);
    expect(second?.link.weight).toBeLessThanOrEqual(0.65);
  });

  test('the ankle is read by the lunge, by the heel lift and by a history question', () => {
    const read = findingsOfContributor('ankle-dorsiflexion-limited', knowledge).map(({ finding }) => finding.id);
    expect(read).toEqual(
      expect.arrayContaining(['weight-bearing-lunge-distance', 'heels-raised-corrects', 'ankle-sprain-this-side']),
    );
  });

  test('partners are found from either end', () => {
    const ends = (id: string) => ids(partnersOf(id, knowledge).map(({ other }) => other));
    expect(ends('foot-pronation')).toContain('calf-foot-weakness');
    expect(ends('calf-foot-weakness')).toContain('foot-pronation');
  });

  test('responses are its own measure and the deviations it drives', () => {
    expect(ids(responsesFor('ankle-dorsiflexion-limited', knowledge))).toEqual(
      expect.arrayContaining([
        'weight-bearing-lunge-distance-response',
        'two-leg-squat-knee-in-by-ankle-dorsiflexion-limited',
      ]),
    );
  });
});

test('every index deviation is read by a test', () => {
  for (const { id } of knowledge.deviations.filter(({ index }) => index)) {
    expect(findingsOfDeviation(id, knowledge).length).toBeGreaterThan(0);
  }
});

test('statuses are counted where they stand, at any depth', () => {
  const counts = countStatuses(knowledge);
  const links = knowledge.deviations.flatMap((deviation) => deviation.links).length;
  expect(counts.verified).toBeGreaterThan(0);
  expect(counts.estimate).toBeGreaterThan(links);
  const [flag] = knowledge.redFlags;
  const without = countStatuses({ ...knowledge, redFlags: knowledge.redFlags.filter((each) => each !== flag) });
  const sum = (each: typeof counts) => Object.values(each).reduce((total, count) => total + count, 0);
  expect(sum(counts) - sum(without)).toBe(2);
});

describe('the drawing of the network', () => {
  const drawing = drawNetwork(knowledge);

  test('holds every contributor and every deviation once', () => {
    const of = (column: string) =>
      drawing.nodes.filter((node) => node.column === column).map(({ id }) => id.split('/')[1]);
    expect(of('contributors')).toEqual(ids(knowledge.contributors));
    expect(of('deviations')).toEqual(ids(knowledge.deviations));
  });

  test('holds one line for each link, as wide as its weight', () => {
    const drawn = drawing.edges.filter(({ from }) => from.startsWith('contributors/'));
    expect(drawn.length).toBe(knowledge.deviations.flatMap(({ links }) => links).length);
    const knee = drawn.find(
      ({ from, to }) => from === 'contributors/movement-habit' && to === 'deviations/two-leg-squat-knee-in',
    );
    expect(knee?.weight).toBe(0.7);
  });

  test('stays inside its frame, and no two names of a column touch', () => {
    for (const { x, y } of drawing.nodes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThan(drawing.width);
      expect(y).toBeGreaterThan(26);
      expect(y + 13).toBeLessThanOrEqual(drawing.height);
    }
    for (const { id } of drawing.columns) {
      const rows = drawing.nodes.filter(({ column }) => column === id).map(({ y }) => y);
      for (const [row, y] of rows.entries()) if (row > 0) expect(y - (rows[row - 1] ?? 0)).toBeGreaterThanOrEqual(28);
    }
  });
});

test('a probe reads the contributors it takes away, and a question none', () => {
  const finding = (id: string) => knowledge.tests.flatMap(({ findings }) => findings).find((each) => each.id === id);
  const [probe, question] = [finding('heels-raised-corrects'), finding('knee-locked')];
  expect(probe && contributorsRead(probe)).toEqual(['ankle-dorsiflexion-limited']);
  expect(question && contributorsRead(question)).toEqual([]);
});

test('a condition asks for a finding at any depth', () => {
  const condition = { all: [{ history: 'a' }, { any: [{ finding: 'b', atMost: 2 }, { disposition: ['train'] }] }] };
  expect([asksFor(condition, 'a'), asksFor(condition, 'b'), asksFor(condition, 'c')]).toEqual([true, true, false]);
});

test('a finding leads to the flags, gates and exercises that weigh it', () => {
  const uses = usesOfFinding('squat-pain-rating', knowledge).map(({ to }) => to);
  expect(uses).toContain(knowledgeAddress('gates', 'jump-base'));
  expect(uses).toContain(knowledgeAddress('red-flags', 'squat-pain-above-five'));
});

test('source keys come once, with those that point the other way', () => {
  expect(keysOf({ sources: ['a', 'b'], against: ['c'] }, undefined, { sources: ['b'] })).toEqual(['a', 'b', 'c']);
});

describe('words', () => {
  test.each([
    [0.085, '8.5\u00a0%'],
    [0.7, '70\u00a0%'],
    [0, '0\u00a0%'],
  ])('%d is %s', (share, words) => expect(percentOf(share)).toBe(words));

  test.each([
    [{ sets: [1, 2], seconds: [60, 60], perWeek: [3, 7] }, '1 to 2 sets of 60 seconds a side, 3 to 7 times a week'],
    [{ sets: [1, 1], reps: [5, 10] }, '1 set of 5 to 10 repetitions a side'],
    [{ weeks: [1, 2] }, '1 to 2 weeks a side'],
  ] as const)('a dose: %j', (dose, words) => {
    const written = Object.fromEntries(Object.entries(dose).map(([key, range]) => [key, [...range]]));
    expect(doseWords({ ...written, perSide: true, status: 'estimate', sources: ['a'] })).toBe(words);
  });
});
