import type { Side } from '#schemas/vocabulary/side.ts';
import { deviationShare, deviationShows } from '../clients/deviation-shows.ts';
import { forSex } from '../clients/for-sex.ts';
import { sidesOf } from '../clients/sides-of.ts';
import { valueOnSide } from '../clients/value-on-side.ts';
import type { CompiledFinding, CompiledKnowledge } from '../screening/compiled-knowledge.ts';
import type { Reading, Screen } from '../screening/reading.ts';
import type { LabBody } from './lab-body.ts';
import { askedLeg, type LabState } from './lab-state.ts';

const INDEX = 'two-leg-squat-knee-in';
const LEAN = 'two-leg-squat-forward-lean';
const SQUAT = 'overhead-squat';

/** The size of a deviation as it is seen: as drawn, and the lean as measured, for mechanics may ask for more than was said. */
const seen = ({ settings, measures }: LabBody, deviation: string, side: Side): number =>
  deviation === LEAN ? measures.leanPastShin : (valueOnSide(settings.deviations[deviation], side) ?? 0);

const watched = (body: LabBody, findings: readonly CompiledFinding[], knowledge: CompiledKnowledge): Reading[] =>
  findings.flatMap((finding) => {
    const { reads } = finding;
    const deviation =
      reads.kind === 'deviation' ? knowledge.deviations.find(({ id }) => id === reads.deviation) : undefined;
    if (deviation === undefined || finding.kind !== 'boolean') return [];
    return sidesOf(finding.side).map((side) => ({
      finding: finding.id,
      side,
      value: deviationShows(deviation, seen(body, deviation.id, side)),
      filmed: true,
    }));
  });

/** The probe's answer: does at least half of what lies above "absent" go away? Nothing where there was nothing to correct. */
const probed = (state: LabState, plain: LabBody, modified: LabBody, knowledge: CompiledKnowledge): Reading[] => {
  const finding = knowledge.tests.find(({ id }) => id === state.modification)?.findings[0];
  const deviation = knowledge.deviations.find(({ id }) => id === INDEX);
  if (finding?.reads.kind !== 'activation' || deviation === undefined) return [];
  const side = askedLeg(state.legs);
  const before = deviationShare(deviation, seen(plain, INDEX, side));
  const after = deviationShare(deviation, seen(modified, INDEX, side));
  return before < 0.5 ? [] : [{ finding: finding.id, side, value: after <= before / 2, filmed: true }];
};

/** What tape, dynamometer and goniometer would read, without error: between the two means as far as contributors reach. */
const measuredValues = (state: LabState, measures: readonly string[], knowledge: CompiledKnowledge): Reading[] =>
  knowledge.tests.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      if (!measures.includes(finding.id) || finding.kind !== 'number' || finding.reads.kind !== 'noisy-or') return [];
      if (finding.whenAbsent === null || finding.whenPresent === null) return [];
      const [absent, present] = [forSex(finding.whenAbsent, state.sex), forSex(finding.whenPresent, state.sex)];
      const { links } = finding.reads;
      return sidesOf(finding.side).map((side) => {
        const here = side === 'central' || state.legs === 'both' || state.legs === side;
        const reach = Object.entries(links).reduce(
          (none, [id, weight]) => none * (1 - weight * (here ? (state.contributors[id] ?? 0) / 100 : 0)),
          1,
        );
        return { finding: finding.id, side, value: present.mean + (absent.mean - present.mean) * reach };
      });
    }),
  );

/**
 * What a careful trainer would have on paper about this body: the overhead squat as filmed, the modification if one is
 * tried, and the measures (ids of number findings) if they are taken. For `assess`.
 */
export const labScreen = (
  state: LabState,
  plain: LabBody,
  modified: LabBody | null,
  measures: readonly string[],
  knowledge: CompiledKnowledge,
): Screen => ({
  sex: state.sex,
  index: { deviation: INDEX, side: askedLeg(state.legs) },
  readings: [
    ...watched(plain, knowledge.tests.find(({ id }) => id === SQUAT)?.findings ?? [], knowledge),
    ...(modified === null ? [] : probed(state, plain, modified, knowledge)),
    ...(state.measured ? measuredValues(state, measures, knowledge) : []),
  ],
});
