import type { ImportChange } from '#engine/record/describe-import.ts';
import { countWords } from './count-words.ts';

/** What merging a file would change, one sentence an item. */
export function describeChange(change: ImportChange): readonly string[] {
  if (change.added === 0) return ['Everything in this file is here already.'];
  const gains = [
    change.lessons.length > 0 && countWords(change.lessons.length, 'lesson'),
    change.questions.length > 0 && countWords(change.questions.length, 'question'),
    change.cases.length > 0 && countWords(change.cases.length, 'client'),
  ].filter((gain) => gain !== false);
  return [
    `${countWords(change.added, 'entry', 'entries')} will be added.`,
    ...(change.known > 0
      ? [
          `${countWords(change.known, 'entry', 'entries')} of the file ${change.known === 1 ? 'is' : 'are'} here already.`,
        ]
      : []),
    ...(gains.length > 0 ? [`This brings something new about ${gains.join(', ')}.`] : []),
    ...(change.firstAnswersChanged.length > 0
      ? [
          `For ${countWords(change.firstAnswersChanged.length, 'question')} the file holds an earlier first answer; that one will count as your first.`,
        ]
      : []),
    'Nothing that is here now is removed.',
  ];
}
