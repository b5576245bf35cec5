import { probeCorrects } from '#engine/clients/probe-corrects.ts';
import type { CompiledKnowledge, CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy, ClientTruth } from '#schemas/case.ts';

/**
 * What is left of the index deviation's excess over "absent" while a probe that corrects it is in place, where the case
 * names no magnitude: half at most by what "corrects" means; we draw half of that. Estimate.
 */
const LEFT_WHEN_CORRECTED = 0.25;

/**
 * The magnitudes of this client's deviations while a modification probe is in place: as authored, else the index
 * deviation shrinks on both sides where the probe truly corrects it. What the figure draws and the reading reports agree.
 */
export const modifiedDeviations = (
  { id, index, truth }: Pick<CaseStudy, 'id' | 'index' | 'truth'>,
  test: CompiledTest,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): ClientTruth['deviations'] => {
  const authored = truth.modifications[test.id] ?? {};
  const probe = test.findings.find(({ reads }) => reads.kind === 'activation');
  const known = knowledge.deviations.find((deviation) => deviation.id === index.deviation);
  const before = truth.deviations[index.deviation];
  const settled = { ...truth.deviations, ...authored };
  if (authored[index.deviation] !== undefined || probe === undefined || known === undefined || before === undefined)
    return settled;
  if (!probeCorrects({ id, index, truth }, test.id, probe, knowledge)) return settled;
  const rest = known.absent.mean;
  const eased = (size: number): number => Math.min(size, rest + (size - rest) * LEFT_WHEN_CORRECTED);
  const after =
    'central' in before ? { central: eased(before.central) } : { left: eased(before.left), right: eased(before.right) };
  return { ...settled, [index.deviation]: after };
};
