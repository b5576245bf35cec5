import { effectiveEvents } from './effective-events.ts';
import type { JsonValue, LearnerEvent } from './learner-event.ts';
import type {
  AnswerRecord,
  CaseAttemptRecord,
  CaseRecord,
  DrillEntry,
  LearnerRecord,
  LessonRecord,
  QuestionRecord,
} from './learner-record.ts';

type Fields = { readonly [key: string]: JsonValue };
const NO_FIELDS: Fields = {};

function fieldsOf(payload: JsonValue): Fields {
  return payload !== null && typeof payload === 'object' && !Array.isArray(payload) ? (payload as Fields) : NO_FIELDS;
}
const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

function foldLesson(lesson: LessonRecord | undefined, event: LearnerEvent): LessonRecord {
  const completed = lesson?.status === 'completed' || event.type === 'completed' || event.type === 'passed';
  return { id: event.object.id, status: completed ? 'completed' : 'visited', lastAt: event.at };
}

function foldQuestion(question: QuestionRecord | undefined, event: LearnerEvent): QuestionRecord | undefined {
  if (event.type !== 'answered') return question;
  const { response, credit } = fieldsOf(event.payload);
  const answer: AnswerRecord = {
    event: event.id,
    revision: event.object.revision,
    response: response ?? null,
    credit: typeof credit === 'number' ? Math.min(1, Math.max(0, credit)) : null,
    at: event.at,
  };
  return { id: event.object.id, first: question?.first ?? answer, latest: answer, times: (question?.times ?? 0) + 1 };
}

/** A run being folded: the only place where a list grows, so that a long run stays linear. */
type Run = Omit<CaseAttemptRecord, 'actions'> & { readonly actions: JsonValue[] };

function foldCase(runs: Map<string, Run>, event: LearnerEvent): void {
  const fields = fieldsOf(event.payload);
  const id = textOf(fields.attempt);
  const { revision } = event.object;
  const run = runs.get(id) ?? {
    id,
    revision,
    seed: textOf(fields.seed),
    mode: textOf(fields.mode),
    startedAt: event.at,
    actions: [],
    result: null,
  };
  if (event.type === 'attempted' && fields.action !== undefined) run.actions.push(fields.action);
  const graded = event.type === 'passed' || event.type === 'failed';
  const total = typeof fields.total === 'number' ? fields.total : 0;
  runs.set(
    id,
    graded && !run.result ? { ...run, result: { passed: event.type === 'passed', total, at: event.at } } : run,
  );
}

/** Whether an event is a place to go on from: a drill is none, and keeping a client for review, or no longer, is no work on the case. */
function isPlaceToGoOn({ object, payload }: LearnerEvent): boolean {
  const { action } = fieldsOf(payload);
  return object.kind !== 'drill' && fieldsOf(action ?? null).type !== 'kept-for-review';
}

/**
 * What a log says about its learner; the log may come in any order. Per question the first answer is kept beside the
 * latest; per case every run with its actions in order and its first verdict; per drill everything done, in order. Voided events do not count.
 * Payloads with unexpected shapes are read as empty, never as an error: an old log must load for ever.
 */
export function foldRecord(events: readonly LearnerEvent[]): LearnerRecord {
  const lessons = new Map<string, LessonRecord>();
  const questions = new Map<string, QuestionRecord>();
  const drills = new Map<string, DrillEntry[]>();
  const runsByCase = new Map<string, Map<string, Run>>();
  const counted = effectiveEvents(events);
  for (const event of counted) {
    const { kind, id } = event.object;
    if (kind === 'lesson') lessons.set(id, foldLesson(lessons.get(id), event));
    if (kind === 'question') {
      const question = foldQuestion(questions.get(id), event);
      if (question) questions.set(id, question);
    }
    if (kind === 'drill') {
      const entries = drills.get(id) ?? [];
      entries.push({ event: event.id, type: event.type, payload: event.payload, at: event.at });
      drills.set(id, entries);
    }
    if (kind === 'case') {
      const runs = runsByCase.get(id) ?? new Map<string, Run>();
      foldCase(runs, event);
      runsByCase.set(id, runs);
    }
  }
  const cases = new Map<string, CaseRecord>(
    [...runsByCase].map(([id, runs]) => [id, { id, attempts: [...runs.values()] }]),
  );
  return {
    lessons,
    questions,
    cases,
    drills: new Map([...drills].map(([id, entries]) => [id, { id, entries }])),
    resume: counted.findLast(isPlaceToGoOn)?.object ?? null,
    eventCount: counted.length,
  };
}
