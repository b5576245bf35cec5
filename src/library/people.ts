import { getEntry } from 'astro:content';
import type { Offers } from '#engine/clients/client-plan.ts';
import { href } from '#library/href.ts';
import type { People } from '#schemas/people.ts';

/** content/people.yaml: whom a made-up client can be. */
export async function people(): Promise<People> {
  const entry = await getEntry('people', 'people');
  if (!entry) throw new Error('content/people.yaml is missing: it holds whom a made-up client can be.');
  return entry.data;
}

/** For the debrief: the page of made-up clients, and what they can be about. */
export async function madeUpClients(): Promise<{ readonly href: string; readonly offers: Offers }> {
  const { leads, movements } = await people();
  return {
    href: href('/cases/generated/'),
    offers: { leads, movements: movements.map(({ deviation }) => ({ deviation })) },
  };
}
