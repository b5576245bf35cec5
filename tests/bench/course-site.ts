import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { generateLessons, writeFiles } from './generate-lessons.ts';

/** This course with its lessons replaced by generated ones, one check in the first screen of each. */
export function makeCourseSite(folder: string, count: number, root: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(join(root, 'node_modules/@fontsource-variable'), join(folder, 'node_modules/@fontsource-variable'));
  for (const part of ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  for (const part of ['lessons', 'questions', 'course.yaml'])
    rmSync(join(folder, 'content', part), { recursive: true });
  // Pages that show the real content have nothing to show here.
  for (const part of ['teach', 'cases', 'data']) rmSync(join(folder, 'src/pages', part), { recursive: true });
  const lessons = generateLessons(count);
  const modules = [...new Set(lessons.map((lesson) => lesson.module))];
  writeFiles(join(folder, 'content'), {
    'course.yaml': stringify({
      id: 'plumbline',
      title: 'Bench',
      tagline: 'A generated course.',
      modules: modules.map((id) => ({
        id,
        title: id,
        summary: 'Generated.',
        lessons: lessons.filter((lesson) => lesson.module === id).map((lesson) => lesson.id),
      })),
    }),
  });
  for (const module of modules) {
    const questions = lessons
      .filter((lesson) => lesson.module === module)
      .map((lesson) => ({
        type: 'single-choice',
        id: `question-${lesson.id}`,
        revision: 1,
        prompt: lesson.question.prompt,
        lesson: lesson.id,
        difficulty: 1,
        sources: ['author_estimate'],
        choices: lesson.question.choices,
      }));
    writeFiles(folder, { [`content/questions/${module}.yaml`]: stringify({ questions }) });
  }
  for (const { module, id, title, body } of lessons) {
    const front = stringify({
      title,
      summary: 'A generated lesson for the benchmark.',
      revision: 1,
      objectives: ['Measure the build of many lessons'],
    });
    writeFiles(folder, {
      [`content/lessons/${module}/${id}.mdx`]: `---\n${front}---\n\n<Check id="question-${id}" />\n\n${body}\n`,
    });
  }
}
