import { orderedLessons } from '#library/lessons.ts';

/**
 * The lesson questions stand in: the one whose page this is, else (a preview, a bank) the one that teaches the answer.
 * Its revision goes into the learner's record.
 */
export async function questionPlace(pathname: string, teachingLesson: string) {
  const lessons = await orderedLessons();
  const lesson =
    lessons.find((each) => each.href === `${pathname.replace(/\/$/, '')}/`) ??
    lessons.find((each) => each.id === teachingLesson);
  return { id: lesson?.id ?? teachingLesson, revision: lesson?.entry.data.revision ?? 1 };
}
