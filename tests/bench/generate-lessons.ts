import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Lessons to a module in the generated course. */
const MODULE_SIZE = 20;
const PARAGRAPHS = 14;
const SENTENCES = [
  'Stand in front and choose one landmark and one edge before the first repetition.',
  'Say what was there in centimetres or degrees, with a side, a count and a moment.',
  'Change one thing, watch three squats, put it back, and change the next.',
  'A change smaller than the error of the test is no change.',
  'Film it, watch it again, and be ready to be wrong about the first look.',
  'Ask what they have tried, what it felt like, and what they hope to do.',
];

export type GeneratedLesson = {
  readonly module: string;
  readonly id: string;
  readonly title: string;
  readonly body: string;
};

/** Plain lessons of about the size of a real one, the same text for every site that is measured. */
export function generateLessons(count: number): readonly GeneratedLesson[] {
  return Array.from({ length: count }, (_, index) => {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
      const heading = paragraph % 3 === 0 ? `## Part ${paragraph / 3 + 1} of lesson ${index + 1}\n\n` : '';
      const text = Array.from({ length: 5 }, (_, k) => SENTENCES[(index + paragraph * 2 + k) % SENTENCES.length]).join(
        ' ',
      );
      return `${heading}${text}`;
    });
    return {
      module: `module-${Math.floor(index / MODULE_SIZE) + 1}`,
      id: `lesson-${index + 1}`,
      title: `Lesson ${index + 1}`,
      body: paragraphs.join('\n\n'),
    };
  });
}

export const BENCH_QUESTION = {
  prompt: 'Which note would let another trainer draw what you saw?',
  choices: [
    { id: 'count-and-side', text: 'Left kneecap inside the big toe in four of five, on the way up.', correct: true },
    { id: 'a-name', text: 'Positive for a name out of a book.', correct: false },
    { id: 'a-cause', text: 'The left glute is asleep.', correct: false },
    { id: 'a-grade', text: 'Poor form on the left side.', correct: false },
  ],
  feedback: 'A landmark, a side, a count and a moment: another trainer can draw that.',
} as const;

/** Writes text files below a folder, making folders as needed. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, text);
  }
}
