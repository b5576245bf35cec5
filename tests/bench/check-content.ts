// How long the content check takes over a course of many lessons: node tests/bench/check-content.ts [lessons]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeContentCheck } from '#cli/checking/read-and-check.ts';
import { randomWords } from './random-sentences.ts';

const LESSONS = Number(process.argv[2] ?? 1000);
const QUESTIONS_PER_LESSON = 5;
const SENTENCES_PER_LESSON = 70;

const project = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'many-lessons-'));
cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
cpSync(join(project, 'src/pages'), join(root, 'src/pages'), { recursive: true });

const { word, sentence, below } = randomWords('bench');
const tag = (index: number) =>
  [
    `<Check id="q-${index}-0" />`,
    '<Cite key="lima2018" />',
    '<Callout kind="try">\n\nTry it.\n\n</Callout>',
    `<Figure task="overhead-squat" view="anterior" deviations="knee-in:left:12" caption="${sentence()}" />`,
  ][below(4)];

mkdirSync(join(root, 'content/lessons/many'), { recursive: true });
for (let index = 0; index < LESSONS; index++) {
  const paragraphs = Array.from(
    { length: SENTENCES_PER_LESSON / 5 },
    (_, number) =>
      `${number % 3 === 0 ? `## ${word()} ${word()}\n\n` : ''}${Array.from({ length: 5 }, sentence).join(' ')}\n\n${tag(index)}`,
  );
  const top = `---\ntitle: Lesson ${index}\nsummary: ${sentence()}\nrevision: 1\nobjectives:\n  - ${sentence()}\n---\n\n`;
  writeFileSync(join(root, `content/lessons/many/lesson-${index}.mdx`), top + paragraphs.join('\n\n'));
  const options = (n: number) =>
    `      - id: o-${n}\n        text: ${sentence()}\n        correct: ${n === 0}\n        feedback: ${sentence()}\n`;
  const questions = Array.from(
    { length: QUESTIONS_PER_LESSON },
    (_, n) =>
      `  - id: q-${index}-${n}\n    type: single-choice\n    revision: 1\n    prompt: ${sentence()}\n    lesson: lesson-${index}\n    difficulty: 1\n    sources: [lima2018]\n    choices:\n${[0, 1, 2, 3].map(options).join('')}`,
  );
  writeFileSync(join(root, `content/questions/many-${index}.yaml`), `questions:\n${questions.join('')}`);
}
const course = readFileSync(join(root, 'content/course.yaml'), 'utf8').trimEnd();
writeFileSync(
  join(root, 'content/course.yaml'),
  `${course}\n  - id: many\n    title: Many\n    summary: Many lessons.\n    lessons:\n${Array.from({ length: LESSONS }, (_, index) => `      - lesson-${index}\n`).join('')}`,
);

try {
  const check = makeContentCheck(root, { today: '2026-11-22' });
  for (const run of ['cold', 'again, nothing changed', 'again, nothing changed']) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    const problems = await check();
    const { user, system } = process.cpuUsage(cpu);
    console.log(
      `${run}: ${((performance.now() - start) / 1000).toFixed(2)} s (processor ${((user + system) / 1e6).toFixed(2)} s), ${problems.length} problems, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
    );
    if (run === 'cold')
      console.log(
        Object.entries(Object.groupBy(problems, ({ rule }) => rule))
          .map(([rule, list]) => `  ${rule} ${list?.length}`)
          .join('\n'),
      );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
