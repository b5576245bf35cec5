import type { ContentFile, CourseContent, LessonFile } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { matchPath } from './match-path.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** `module` is null where the course names the lesson in a module that has no id: its schema reports that. */
type Place = { readonly module: string | null; readonly order: number };

/** Lessons the course does not name, names twice or looks for in another folder, and prerequisites that cannot be met in its order. */
export function checkCourse(content: CourseContent): Problem[] {
  const course = content.files.find((file) => file.collection === 'course');
  if (course?.data === undefined) return [];
  const { places, problems } = readPlaces(course);
  const modules = checkModules(content, course, places);
  const lost = new Set(modules.map(({ id }) => id));
  return [
    ...problems,
    ...modules.map(({ problem }) => problem),
    ...content.lessons
      .filter(({ id }) => !lost.has(places.get(id)?.module ?? ''))
      .flatMap((lesson) => checkPlace(lesson, places, course)),
    ...checkPrerequisites(content, places),
  ];
}

/** Modules without a folder whose lessons stand in another one: most likely a misspelled id. */
function checkModules(
  content: CourseContent,
  course: ContentFile,
  places: ReadonlyMap<string, Place>,
): { id: string; problem: Problem }[] {
  const folders = [...new Set(content.lessons.map(({ module }) => module))];
  return matchPath(course.data, 'modules.*').flatMap(({ path, value }) => {
    const { id } = (value ?? {}) as { id?: unknown };
    const written = content.lessons.filter((lesson) => places.get(lesson.id)?.module === id);
    if (typeof id !== 'string' || folders.includes(id) || written.length === 0) return [];
    const meant = nearest(id, folders) ?? written[0]?.module;
    const problem = makeProblem('lesson-elsewhere', course.file, course.positionOf([...path, 'id']), {
      found: `The lessons of the module "${id}" do not stand in a folder content/lessons/${id}/.`,
      expected: 'the name of the folder the lessons are in',
      suggestion: meant,
      fix: 'Correct the id of the module, or rename the folder.',
    });
    return [{ id, problem }];
  });
}

function readPlaces(course: ContentFile) {
  const places = new Map<string, Place>();
  const problems: Problem[] = [];
  for (const module of matchPath(course.data, 'modules.*')) {
    const id = (module.value as { id?: unknown } | null)?.id;
    for (const { path, value } of matchPath(module.value, 'lessons.*')) {
      if (typeof value !== 'string') continue;
      if (!places.has(value)) places.set(value, { module: typeof id === 'string' ? id : null, order: places.size });
      else {
        problems.push(
          makeProblem('duplicate-id', course.file, course.positionOf([...module.path, ...path]), {
            found: `The lesson "${value}" is named twice.`,
            expected: 'each lesson once, in one module',
            fix: 'Delete one of the two lines.',
          }),
        );
      }
    }
  }
  return { places, problems };
}

function checkPlace(lesson: LessonFile, places: ReadonlyMap<string, Place>, course: ContentFile): Problem[] {
  const place = places.get(lesson.id);
  if (!place) {
    return [
      makeProblem(
        'lesson-not-in-course',
        lesson.file,
        { line: 1, column: 1 },
        {
          found: `No module of ${course.file} names the lesson "${lesson.id}", so no reader would find it.`,
          expected: `"${lesson.id}" among the lessons of one module`,
          fix: `Add "- ${lesson.id}" to the lessons of the module "${lesson.module}" in ${course.file}.`,
        },
      ),
    ];
  }
  if (place.module === null || place.module === lesson.module) return [];
  return [
    makeProblem(
      'lesson-elsewhere',
      lesson.file,
      { line: 1, column: 1 },
      {
        found: `The lesson stands in the folder "${lesson.module}", but ${course.file} puts it in the module "${place.module}".`,
        expected: `content/lessons/${place.module}/${lesson.id}.mdx`,
        fix: `Move the file to that folder, or name the lesson in the module "${lesson.module}".`,
      },
    ),
  ];
}

function checkPrerequisites(content: CourseContent, places: ReadonlyMap<string, Place>): Problem[] {
  const asks = new Map<string, readonly string[]>(
    content.lessons.map(({ id, frontMatter }) => [
      id,
      matchPath(frontMatter.data, 'prerequisites.*').flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    ]),
  );
  return content.lessons.flatMap((lesson) =>
    (asks.get(lesson.id) ?? []).flatMap((wanted, index) => {
      const at = lesson.frontMatter.positionOf(['prerequisites', index]);
      const chain = chainBetween(wanted, lesson.id, asks);
      if (chain) {
        return [
          makeProblem('prerequisite-cycle', lesson.file, at, {
            found: `"${lesson.id}" asks for "${wanted}" first, which asks for "${lesson.id}" again: ${[lesson.id, ...chain].join(' → ')}.`,
            expected: 'prerequisites that lead back to a first lesson',
            fix: 'Delete one of the prerequisites in this chain.',
          }),
        ];
      }
      const [here, there] = [places.get(lesson.id), places.get(wanted)];
      if (!here || !there || there.order < here.order) return [];
      return [
        makeProblem('prerequisite-later', lesson.file, at, {
          found: `"${wanted}" is asked for first, but the course teaches it after "${lesson.id}".`,
          expected: 'a lesson that comes earlier in content/course.yaml',
          fix: 'Change the order in content/course.yaml, or delete the prerequisite.',
        }),
      ];
    }),
  );
}

/** The shortest way from one lesson to another along prerequisites, both ends included; null if there is none. */
function chainBetween(from: string, to: string, asks: ReadonlyMap<string, readonly string[]>): string[] | null {
  const waiting: string[][] = [[from]];
  const seen = new Set<string>([from]);
  for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
    const last = chain.at(-1) ?? '';
    if (last === to) return chain;
    for (const next of asks.get(last) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push([...chain, next]);
    }
  }
  return null;
}
