import type { ErrorTag } from '#engine/grading/error-tags.ts';
import type { Dimension } from '#engine/grading/verdict.ts';
import { href } from '#library/href.ts';
import { orderedLessons } from '#library/lessons.ts';
import { messages } from '#library/messages.ts';

type Place = { readonly title: string; readonly href: string };

/** Which lesson practises what a dimension of the mark asks for. A lesson that is not in the course is left out. */
const LESSON_FOR: Readonly<Record<Dimension, string>> = {
  safety: 'describe-test-coach-refer',
  gathering: 'the-ankle-nobody-checks',
  observation: 'the-overhead-squat-three-views',
  reasoning: 'strong-glutes-weak-evidence',
  plan: 'a-plan-that-answers',
};

/** Where a kind of error is practised: lessons with their questions, and drills. */
const PRACTICE_FOR: Readonly<Record<ErrorTag, { readonly lessons: readonly string[]; readonly drill?: string }>> = {
  'not-looked': { lessons: ['the-ankle-nobody-checks'] },
  'looked-not-seen': { lessons: ['the-overhead-squat-three-views'], drill: 'spot' },
  'misread-measure': { lessons: ['tests-that-mislead'], drill: 'measure' },
  'over-trusted-weak-test': { lessons: ['tests-that-mislead', 'posture-and-the-desk'] },
  'premature-closure': { lessons: ['strong-glutes-weak-evidence'], drill: 'contrast' },
  'one-cause': { lessons: ['strong-glutes-weak-evidence', 'arches-in-motion'], drill: 'contrast' },
  'plan-mismatch': { lessons: ['a-plan-that-answers'] },
  'over-treatment': { lessons: ['the-knee-that-travels-in', 'pain-load-and-what-to-say'] },
  dose: { lessons: ['a-plan-that-answers'] },
  'scope-or-wording': { lessons: ['describe-test-coach-refer', 'pain-load-and-what-to-say'] },
};

/** Where to practise, per dimension of the mark and per kind of error; addresses with the base path. A drill is called as in the messages. */
export async function practicePlaces(): Promise<{
  readonly dimensions: { readonly [K in Dimension]?: Place };
  readonly tags: { readonly [K in ErrorTag]?: readonly Place[] };
}> {
  const lessons = new Map((await orderedLessons()).map((lesson) => [lesson.id, lesson]));
  const words = await messages('case.drill');
  const lessonPlace = (id: string): readonly Place[] => {
    const lesson = lessons.get(id);
    return lesson ? [{ title: lesson.entry.data.title, href: lesson.href }] : [];
  };
  const drillPlace = (id: string | undefined): readonly Place[] => {
    const title = words[`case.drill.${id}`];
    return title === undefined ? [] : [{ title, href: href(`/practice/${id}/`) }];
  };
  return {
    dimensions: Object.fromEntries(
      Object.entries(LESSON_FOR).flatMap(([dimension, id]) => lessonPlace(id).map((place) => [dimension, place])),
    ),
    tags: Object.fromEntries(
      Object.entries(PRACTICE_FOR).map(([tag, { lessons: ids, drill }]) => [
        tag,
        [...ids.flatMap(lessonPlace), ...drillPlace(drill)],
      ]),
    ),
  };
}
