import type { JsonValue, LearnerEventDraft } from './learner-event.ts';

type Authored = { readonly id: string; readonly revision: number };

/** A lesson was opened. `section` is the heading id the learner reached, if known. */
export function makeLessonOpened(lesson: Authored, section?: string): LearnerEventDraft {
  const { id, revision } = lesson;
  return { type: 'experienced', object: { kind: 'lesson', id, revision }, payload: section ? { section } : {} };
}

/** A lesson was read to its end, or its closing quiz done. */
export function makeLessonCompleted({ id, revision }: Authored): LearnerEventDraft {
  return { type: 'completed', object: { kind: 'lesson', id, revision }, payload: {} };
}

/**
 * A question was answered. `response` is the type's own shape (choice ids); `credit` 0–1, null when not marked.
 * `details` may add what is beside the mark: hint used, stated confidence, the quiz it stood in.
 */
export function makeQuestionAnswered(
  { id, revision }: Authored,
  answer: { readonly response: JsonValue; readonly credit: number | null },
  details: { readonly [key: string]: JsonValue } = {},
): LearnerEventDraft {
  const { response, credit } = answer;
  return { type: 'answered', object: { kind: 'question', id, revision }, payload: { ...details, response, credit } };
}

/** A run through a case began. `attempt` is a fresh uuid that every later event of the run repeats. */
export function makeCaseStarted(
  { id, revision }: Authored,
  run: { readonly attempt: string; readonly seed: string; readonly mode: string },
): LearnerEventDraft {
  const { attempt, seed, mode } = run;
  return { type: 'attempted', object: { kind: 'case', id, revision }, payload: { attempt, seed, mode } };
}

/** One action of a run, as the grading engine defines it; the record keeps it whole and in order. */
export function makeCaseActed({ id, revision }: Authored, attempt: string, action: JsonValue): LearnerEventDraft {
  return { type: 'attempted', object: { kind: 'case', id, revision }, payload: { attempt, action } };
}

/** One step of a drill was answered; `payload` is the drill's own shape. */
export function makeDrillAnswered({ id, revision }: Authored, payload: JsonValue): LearnerEventDraft {
  return { type: 'answered', object: { kind: 'drill', id, revision }, payload };
}

/** A drill that has an end was brought to it. */
export function makeDrillCompleted({ id, revision }: Authored, payload: JsonValue): LearnerEventDraft {
  return { type: 'completed', object: { kind: 'drill', id, revision }, payload };
}

/** A run was graded. `total` 0–100. Further fields of the grade may be kept in `details`. */
export function makeCaseGraded(
  { id, revision }: Authored,
  grade: { readonly attempt: string; readonly passed: boolean; readonly total: number },
  details: { readonly [key: string]: JsonValue } = {},
): LearnerEventDraft {
  const { attempt, passed, total } = grade;
  const payload = { ...details, attempt, total };
  return { type: passed ? 'passed' : 'failed', object: { kind: 'case', id, revision }, payload };
}
