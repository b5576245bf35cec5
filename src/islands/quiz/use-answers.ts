import { useRef, useState } from 'react';
import {
  keepSavedFirst,
  type QuestionProgress,
  retryQuestion,
  startQuestion,
  submitAnswer,
} from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { summarizeQuiz } from '#engine/questions/summarize-quiz.ts';
import { useRecord } from '#islands/shared/use-record.ts';
import { type QuizPlace, recordAnswer, recordQuizCompleted } from './record-quiz.ts';
import { savedAnswers } from './saved-answers.ts';
import type { AnswerSaving } from './saving-note.tsx';

type Answering = { readonly progress: QuestionProgress; readonly saving: AnswerSaving };

/**
 * Where the learner stands on each question: what they did on this page, else what the record holds.
 * The first render knows neither, so that it equals the page as it was built.
 */
export function useAnswers(questions: readonly QuizQuestion[], place: QuizPlace) {
  const record = useRecord();
  const [onPage, setOnPage] = useState<ReadonlyMap<string, Answering>>(new Map());
  // The newest state for answers that follow each other within one render, as early ones do.
  const newest = useRef(onPage);

  const put = (id: string, answering: Answering) => {
    newest.current = new Map(newest.current).set(id, answering);
    setOnPage(newest.current);
  };

  const standings = (page: ReadonlyMap<string, Answering>) =>
    questions.map((question): Answering => {
      const saved = savedAnswers(record, question);
      const here = page.get(question.id);
      if (!here) return { progress: startQuestion(question, saved), saving: 'earlier' };
      return { ...here, progress: keepSavedFirst(question, here.progress, saved) };
    });
  const summarize = (answerings: readonly Answering[]) => summarizeQuiz(answerings.map(({ progress }) => progress));
  const answerings = standings(onPage);

  /** Keeps the question open under the learner's hands when an earlier answer arrives from the record. */
  const touch = (question: QuizQuestion, before: QuestionProgress, ticked: readonly string[]) => {
    if (newest.current.has(question.id) || before.stage === 'answered') return;
    put(question.id, { progress: { ...before, ticked }, saving: 'earlier' });
  };

  const submit = async (question: QuizQuestion, before: QuestionProgress, answer: readonly string[], hint: boolean) => {
    const after = submitAnswer(question, before, answer);
    put(question.id, { progress: after, saving: 'saving' });
    if (after.stage === 'open') return;
    const summary = summarize(standings(newest.current));
    const saving = await recordAnswer(question, after.latest, hint, place).catch(() => 'kept-in-memory' as const);
    if (newest.current.get(question.id)?.progress === after) put(question.id, { progress: after, saving });
    if (place.quiz !== null && summary.answered === summary.outOf) await recordQuizCompleted(summary, place);
  };

  const retry = (question: QuizQuestion, before: QuestionProgress) =>
    put(question.id, { progress: retryQuestion(before), saving: 'earlier' });

  return { answerings, summary: summarize(answerings), touch, submit, retry };
}
