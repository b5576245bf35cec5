import { RATINGS, type Rating } from './body-part.ts';
import { SEEING_MODES, type SeeingMode } from './seeing-task.ts';

/** One go at a form, as the record tells it. */
export type FormRun = {
  readonly id: string;
  readonly mode: SeeingMode;
  /** Ratings of the clips done so far, in the order of the form; a clip that was not done ends the list. */
  readonly clips: readonly (readonly Rating[])[];
};

/** One clip of a run as the record keeps it. */
export type FormStep = {
  readonly run: string;
  readonly mode: SeeingMode;
  readonly clip: number;
  readonly ratings: readonly Rating[];
};

const ratingOf = (found: unknown): Rating | null => RATINGS.find((rating) => rating === found) ?? null;

/** A payload from the record as one clip of a run, or null when it is none. `partsOf` says how many ratings each clip takes. */
export const parseFormStep = (payload: unknown, partsOf: readonly number[]): FormStep | null => {
  if (payload === null || typeof payload !== 'object') return null;
  const { run, mode, clip, ratings } = payload as Readonly<Record<string, unknown>>;
  const theMode = SEEING_MODES.find((known) => known === mode);
  if (typeof run !== 'string' || theMode === undefined || typeof clip !== 'number' || !Array.isArray(ratings))
    return null;
  const read = ratings.map(ratingOf).filter((rating) => rating !== null);
  if (read.length !== ratings.length || read.length !== partsOf[clip]) return null;
  return { run, mode: theMode, clip, ratings: read };
};

/** Every run at a form, the first one first. Of two answers to one clip the first counts. */
export const foldFormRuns = (payloads: readonly unknown[], partsOf: readonly number[]): readonly FormRun[] => {
  const runs = new Map<string, { mode: SeeingMode; clips: Map<number, readonly Rating[]> }>();
  for (const payload of payloads) {
    const step = parseFormStep(payload, partsOf);
    if (step === null) continue;
    const run = runs.get(step.run) ?? { mode: step.mode, clips: new Map<number, readonly Rating[]>() };
    if (!run.clips.has(step.clip)) run.clips.set(step.clip, step.ratings);
    runs.set(step.run, run);
  }
  return [...runs].map(([id, { mode, clips }]) => {
    const inOrder: (readonly Rating[])[] = [];
    for (let clip = 0; clip < partsOf.length; clip++) {
      const ratings = clips.get(clip);
      if (ratings === undefined) break;
      inOrder.push(ratings);
    }
    return { id, mode, clips: inOrder };
  });
};
