import { parseClientId } from '#engine/clients/client-id.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import type { LearnerRecord } from '#engine/record/learner-record.ts';
import type { Outline } from './outline.ts';

export type Place = { readonly label: string; readonly href: string };

/** Where the course goes on: the latest client or lesson while there is more to do there, else the first lesson not completed. */
export function findResume(record: LearnerRecord, { modules, generatedHref }: Outline): Place | null {
  const lessons = modules.flatMap((module) => module.lessons);
  const { resume } = record;
  const client = modules
    .flatMap((module) => module.cases)
    .find(({ id }) => resume?.kind === 'case' && id === resume.id);
  const passed = client && record.cases.get(client.id)?.attempts.at(-1)?.result?.passed;
  if (client && !passed) return { label: client.name, href: client.href };
  const madeUp = resume?.kind === 'case' ? parseClientId(resume.id) : null;
  const finished = resume && record.cases.get(resume.id)?.attempts.at(-1)?.result;
  if (madeUp && generatedHref && !finished)
    return { label: 'A made-up client', href: generatedHref + makeClientQuery(madeUp) };
  const open = lessons.filter(({ id }) => record.lessons.get(id)?.status !== 'completed');
  const lesson = open.find(({ id }) => resume?.kind === 'lesson' && id === resume.id) ?? open[0] ?? lessons.at(-1);
  return lesson ? { label: lesson.title, href: lesson.href } : null;
}
