import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { leadAfterPath } from '#engine/grading/lead-after-path.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';

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

/**
 * Whether the expert path leads to what truly drives the movement: what falls short, in plain words with the figures.
 * Cases without a true driver, or whose path a sign ends, are not judged.
 */
export const judgeLead = (sheet: CaseSheet, seeds: readonly string[], knowledge: CaseKnowledge): readonly string[] => {
  const { study, path } = sheet;
  const isDriven = knowledge.contributors.some(({ id }) => contributorDrives(study, id));
  const watched = watchedTests(study.index, knowledge);
  const looked = path.some(({ test }) => watched.includes(test));
  if (!isDriven || !looked) return [];
  const { contributor, lead, rival } = leadAfterPath(sheet, seeds, knowledge);
  const needed = STRONG_LEADS.includes(contributor ?? '') ? STRONG_LEAD : MODEST_LEAD;
  if (lead < needed)
    return [`${study.id}: ${contributor} reaches ${lead.toFixed(2)} after the expert path; ${needed} is needed`];
  return needed === MODEST_LEAD && lead < MODEST_MARGIN * rival
    ? [
        `${study.id}: ${contributor} reaches ${lead.toFixed(2)}, not ${MODEST_MARGIN} times its runner-up's ${rival.toFixed(2)}`,
      ]
    : [];
};
