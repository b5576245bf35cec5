import bayes from 'bayesjs';
import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import { infer } from '#engine/screening/infer.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { readMarks } from '#engine/screening/read-marks.ts';
import type { PlainNetwork } from './plain-network.ts';

/** P(present) of every contributor, then P(drives) of every one. */
export const inferByEngine = ({ compiled, screen }: PlainNetwork): readonly number[] => {
  const evidence = assembleEvidence(readMarks(screen, compiled), screen.index, compiled);
  const { present, drives } = infer(toNetwork(compiled), evidence);
  return [...present, ...drives];
};

/** The same by the junction tree of a general library, its cache left out. */
export const inferByLibrary = ({ compiled, network, given }: PlainNetwork): readonly number[] => {
  const found = bayes.inferAll(network, given, { force: true });
  const ids = compiled.contributors.map(({ id }) => id);
  return [...ids.map((id) => found[id]?.yes ?? Number.NaN), ...ids.map((id) => found[`${id} drives`]?.yes ?? 0)];
};
