import { assess } from '#engine/screening/assess.ts';
import type { Hypothesis } from '#engine/screening/assessment.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { type RankedTest, rankTests } from '#engine/screening/rank-tests.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { type ShiftBand, shiftBand } from '#engine/screening/shift-band.ts';
import { WORTH_TESTING_BITS } from '#engine/screening/worth-testing.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';

/** What the command says of a screen; `--json` prints it as it is. Probabilities 0–1, shifts in natural log-odds. */
export type ScreenReport = {
  readonly notice: string;
  /** false: the urgency of every red flag is an estimate that no clinician has reviewed. */
  readonly clinicallyReviewed: boolean;
  readonly screen: Screen;
  readonly disposition: {
    readonly action: DispositionAction;
    readonly urgency: Urgency | null;
    readonly stopsSession: boolean;
    readonly redFlags: readonly { readonly id: string; readonly text: string; readonly urgency: Urgency }[];
  };
  /** Required questions on record, and how many there are. What was not asked is unknown, never "no". */
  readonly safetyQuestions: { readonly recorded: number; readonly of: number };
  /** Most probable driver first. Empty when a sign stops the session. */
  readonly hypotheses: readonly (Hypothesis & { readonly name: string; readonly band: ShiftBand })[];
  /** Tests without a reading so far, the most telling per minute first. Empty when a sign stops the session. */
  readonly next: readonly (RankedTest & { readonly name: string })[];
};

export const NOTICE =
  'For education: practice on a consenting, pain-free adult. Not a medical device. It names signs and movements, never a condition.';

/** Judges a checked screen: signs first; probabilities and tests only if no sign stops the session. */
export function makeReport(screen: Screen, knowledge: Knowledge, compiled: CompiledKnowledge): ScreenReport {
  const { disposition, hypotheses } = assess(screen, compiled);
  const recorded = new Set(screen.readings.map(({ finding }) => finding));
  const required = knowledge.tests.filter((test) => test.required).flatMap(({ findings }) => findings);
  const names = new Map([...knowledge.contributors, ...knowledge.tests].map(({ id, name }) => [id, name]));
  const goesOn = !disposition.stopsSession;
  return {
    notice: NOTICE,
    clinicallyReviewed: knowledge.clinicallyReviewed !== null,
    screen,
    disposition: {
      ...disposition,
      redFlags: disposition.redFlags.flatMap((id) =>
        knowledge.redFlags.filter((flag) => flag.id === id).map(({ text, urgency }) => ({ id, text, urgency })),
      ),
    },
    safetyQuestions: { recorded: required.filter(({ id }) => recorded.has(id)).length, of: required.length },
    hypotheses: goesOn
      ? hypotheses.map((each) => ({
          ...each,
          name: names.get(each.contributor) ?? each.contributor,
          band: shiftBand(each.drivesPrior, each.drives),
        }))
      : [],
    next: goesOn
      ? rankTests(screen, untested(recorded, knowledge), compiled)
          .filter(({ bits }) => bits >= WORTH_TESTING_BITS)
          .map((each) => ({ ...each, name: names.get(each.test) ?? each.test }))
      : [],
  };
}

const untested = (recorded: ReadonlySet<string>, { tests }: Knowledge): string[] =>
  tests
    .filter(({ required, findings }) => !required && !findings.some(({ id }) => recorded.has(id)))
    .map(({ id }) => id);
