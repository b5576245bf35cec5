import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomWords } from './random-sentences.ts';

/** Lessons to a module in the generated course. */
const MODULE_SIZE = 20;
const PARAGRAPHS = 14;
export type GeneratedLesson = {
  readonly module: string;
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly question: GeneratedQuestion;
};

/** One right choice of four, the first; the feedback on each is a sentence. */
export type GeneratedQuestion = {
  readonly prompt: string;
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly correct: boolean;
    readonly feedback: string;
  }[];
};

/** Plain lessons of about the size of a real one, the same text for every site that is measured. */
export function generateLessons(count: number): readonly GeneratedLesson[] {
  const { sentence } = randomWords('lessons');
  return Array.from({ length: count }, (_, index) => {
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
      const heading = paragraph % 3 === 0 ? `## Part ${paragraph / 3 + 1} of lesson ${index + 1}\n\n` : '';
      return `${heading}${Array.from({ length: 5 }, sentence).join(' ')}`;
    });
    return {
      module: `module-${Math.floor(index / MODULE_SIZE) + 1}`,
      id: `lesson-${index + 1}`,
      title: `Lesson ${index + 1}`,
      body: paragraphs.join('\n\n'),
      question: {
        prompt: sentence(),
        choices: [1, 2, 3, 4].map((n) => ({
          id: `choice-${n}`,
          text: sentence(),
          correct: n === 1,
          feedback: sentence(),
        })),
      },
    };
  });
}

/** Writes text files below a folder, making folders as needed. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, text);
  }
}
