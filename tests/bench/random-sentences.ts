import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#cli/run-tool.ts';
import { createRandom } from '#engine/random/create-random.ts';

const LESSONS = join(ROOT, 'content/lessons');

/** Short words of the real lessons, each once. */
const words = [
  ...new Set(
    readdirSync(LESSONS, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.mdx'))
      .flatMap((path) => readFileSync(join(LESSONS, path), 'utf8').match(/\b[a-z]{2,9}\b/g) ?? []),
  ),
];

export type RandomWords = {
  readonly word: () => string;
  /** Nine to eighteen words. */
  readonly sentence: () => string;
  /** An integer below `end`. */
  readonly below: (end: number) => number;
};

/** Words without sense, the same for the same seed, and hardly ever the same twice: no check has anything to say about likeness. */
export function randomWords(seed: string): RandomWords {
  const { uniform } = createRandom(seed);
  const below = (end: number) => Math.floor(uniform() * end);
  const word = () => words[below(words.length)] ?? 'knee';
  const sentence = () => `The ${Array.from({ length: 8 + below(10) }, word).join(' ')}.`;
  return { word, sentence, below };
}
