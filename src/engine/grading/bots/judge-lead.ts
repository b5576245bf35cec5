import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';
import { assess } from '#engine/screening/assess.ts';

/** What the evidence can carry as the lead of an authored case, after its path, in the middle of the reading noise. */
const STRONG_LEADS: readonly string[] = [
  'ankle-dorsiflexion-limited',
  'movement-habit',
  'foot-pronation',
  'fatigue-or-load',
  'structural-alignment',
];
const STRONG_LEAD = 0.7;
const MODEST_LEAD = 0.45;
/** A modest lead must be so many times its runner-up. */
const MODEST_MARGIN = 3;

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * Whether the expert path leads to what truly drives the movement: what falls short, in plain words with the figures.
 * Cases without a true driver, or whose path a sign ends, are not judged.
 */
export const judgeLead = (
  { study, path }: CaseSheet,
  seeds: readonly string[],
  knowledge: CaseKnowledge,
): readonly string[] => {
  const drivers = knowledge.contributors.map(({ id }) => id).filter((id) => contributorDrives(study, id));
  const watched = watchedTests(study.index, knowledge);
  const looked = path.some(({ test }) => watched.includes(test));
  if (drivers.length === 0 || !looked) return [];
  const runs = seeds.map((seed) => {
    const readings = path.flatMap(({ test: id }) => {
      const test = knowledge.tests.find((candidate) => candidate.id === id);
      return test === undefined ? [] : performTest(study, test, { seed, repeat: 1, filmed: true }, knowledge);
    });
    const { hypotheses } = assess({ sex: study.brief.sex, index: study.index, readings }, knowledge);
    const lead = hypotheses.find(({ contributor }) => drivers.includes(contributor));
    const rival = hypotheses.find(({ contributor }) => !drivers.includes(contributor));
    return { contributor: lead?.contributor ?? '', lead: lead?.drives ?? 0, rival: rival?.drives ?? 0 };
  });
  const lead = medianOf(runs.map((run) => run.lead));
  const rival = medianOf(runs.map((run) => run.rival));
  const contributor = runs[0]?.contributor ?? '';
  const needed = STRONG_LEADS.includes(contributor) ? STRONG_LEAD : MODEST_LEAD;
  if (lead < needed)
    return [`${study.id}: ${contributor} reaches ${lead.toFixed(2)} after the expert path; ${needed} is needed`];
  return needed === MODEST_LEAD && lead < MODEST_MARGIN * rival
    ? [
        `${study.id}: ${contributor} reaches ${lead.toFixed(2)}, not ${MODEST_MARGIN} times its runner-up's ${rival.toFixed(2)}`,
      ]
    : [];
};
