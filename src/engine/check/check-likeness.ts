import { WRITE_ME } from './check-unwritten.ts';
import type { CourseContent, Position } from './content-file.ts';
import { findLikeness } from './find-likeness.ts';
import { makeProblem } from './make-problem.ts';
import { matchPath } from './match-path.ts';
import type { Problem } from './problem.ts';
import { sentencesOf } from './sentences.ts';

/** From this likeness on (shared word pairs, 0–1) a reader feels told twice. Set by reading pairs of our own lessons. */
const ALIKE = 0.75;
/** Shorter sentences repeat by nature ("Knees over the feet."). */
const LEAST_WORDS = 8;

type Text = { readonly text: string; readonly file: string; readonly at: () => Position };

/** Sentences of lessons, and feedbacks of questions, that say nearly the same as an earlier one. */
export function checkLikeness(content: CourseContent): Problem[] {
  const sentences: Text[] = content.lessons.flatMap(({ tree, file }) =>
    tree ? sentencesOf(tree).map(({ text, line, column }) => ({ text, file, at: () => ({ line, column }) })) : [],
  );
  const feedbacks: Text[] = content.files
    .filter((file) => file.collection === 'questions')
    .flatMap((file) =>
      ['questions.*.choices.*.feedback', 'questions.*.prompt']
        .flatMap((pattern) => matchPath(file.data, pattern))
        .flatMap(({ path, value }) =>
          typeof value === 'string' ? [{ text: value, file: file.file, at: () => file.positionOf(path) }] : [],
        ),
    );
  return [...report(sentences, 'sentence'), ...report(feedbacks, 'text')];
}

function report(texts: readonly Text[], what: string): Problem[] {
  const written = texts.filter(({ text }) => !text.includes(WRITE_ME));
  return findLikeness(written, ALIKE, LEAST_WORDS).map(({ earlier, later, likeness }) =>
    makeProblem('near-identical', later.file, later.at(), {
      found: `This ${what} is ${Math.round(likeness * 100)} % the same as the one at ${earlier.file}:${earlier.at().line}.`,
      expected: 'words that say something of their own',
      fix: 'Say what is particular here, or delete one of the two.',
    }),
  );
}
