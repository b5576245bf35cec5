import type { CourseContent, LessonFile } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { startOf, walkMarkup } from './markup-node.ts';
import type { Problem } from './problem.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A reader loses the start of a sentence longer than this (words). An editor's rule of thumb. */
const LONGEST_SENTENCE = 40;
/** United States school grade; our readers have finished school, and anatomy has long words. */
const HARDEST_GRADE = 11;
/** Fewer sentences say little about a whole lesson. */
const LEAST_SENTENCES = 8;

/**
 * Automated readability index, as a United States school grade (Smith & Senter 1967, "Automated readability index",
 * AMRL-TR-66-220): 4.71 letters a word + 0.5 words a sentence − 21.43.
 */
export function readabilityGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  const letters = words.join('').length;
  if (words.length === 0) return 0;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences too long to follow, lessons too hard to read, and headings out of order. */
export function checkReadability({ lessons }: CourseContent): Problem[] {
  return lessons.flatMap((lesson) => {
    if (!lesson.tree) return [];
    const sentences = sentencesOf(lesson.tree);
    return [...longSentences(lesson, sentences), ...hardLesson(lesson, sentences), ...headings(lesson)];
  });
}

function longSentences({ file }: LessonFile, sentences: readonly Sentence[]): Problem[] {
  return sentences.flatMap(({ text, line, column }) => {
    const words = wordsOf(text).length;
    if (words <= LONGEST_SENTENCE) return [];
    return [
      makeProblem(
        'reading-level',
        file,
        { line, column },
        {
          found: `A sentence of ${words} words begins here.`,
          expected: `${LONGEST_SENTENCE} words at most`,
          fix: 'Make two sentences of it.',
        },
      ),
    ];
  });
}

function hardLesson({ file }: LessonFile, sentences: readonly Sentence[]): Problem[] {
  const grade = readabilityGrade(sentences.map(({ text }) => text));
  if (sentences.length < LEAST_SENTENCES || grade <= HARDEST_GRADE) return [];
  return [
    makeProblem(
      'reading-level',
      file,
      { line: 1, column: 1 },
      {
        found: `The lesson reads like a text for school grade ${grade.toFixed(1)} (automated readability index).`,
        expected: `grade ${HARDEST_GRADE} or lower`,
        fix: 'Shorter sentences help most, then shorter words.',
      },
    ),
  ];
}

function headings({ file, tree }: LessonFile): Problem[] {
  if (!tree) return [];
  let last = 1;
  return walkMarkup(tree).flatMap(({ node }) => {
    if (node.type !== 'heading' || node.depth === undefined) return [];
    const { depth } = node;
    const before = last;
    last = depth;
    const [found, fix] =
      depth === 1
        ? ['A heading with one #: the title of the lesson is already that.', 'Write ## for a section.']
        : depth > before + 1
          ? [`A heading of level ${depth} follows one of level ${before}.`, `Write ${'#'.repeat(before + 1)}.`]
          : [null, ''];
    return found === null
      ? []
      : [
          makeProblem('heading-order', file, startOf(node), {
            found,
            expected: '## for sections, ### for parts of a section',
            fix,
          }),
        ];
  });
}
