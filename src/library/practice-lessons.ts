import type { Dimension } from '#engine/grading/verdict.ts';
import { orderedLessons } from '#library/lessons.ts';

/** Which lesson practises what a dimension of the mark asks for. A lesson that is not in the course is left out. */
const LESSON_FOR: Readonly<Record<Dimension, string>> = {
  safety: 'describe-test-coach-refer',
  gathering: 'the-ankle-nobody-checks',
  observation: 'the-overhead-squat-three-views',
  reasoning: 'strong-glutes-weak-evidence',
  plan: 'a-plan-that-answers',
};

/** Per dimension, the title and address of the lesson to go back to. */
export async function practiceLessons(): Promise<Partial<Record<Dimension, { title: string; href: string }>>> {
  const lessons = new Map((await orderedLessons()).map((lesson) => [lesson.id, lesson]));
  return Object.fromEntries(
    Object.entries(LESSON_FOR).flatMap(([dimension, id]) => {
      const lesson = lessons.get(id);
      return lesson ? [[dimension, { title: lesson.entry.data.title, href: lesson.href }]] : [];
    }),
  );
}
