import { getEntry } from 'astro:content';
import type { Messages } from '#schemas/messages.ts';

/** The messages whose keys begin with one of these words, as an island is given them. */
export async function messages(...groups: readonly string[]): Promise<Messages> {
  const entry = await getEntry('messages', 'messages/en');
  if (!entry) throw new Error('content/messages/en.yaml is missing: it holds what the interface says.');
  return Object.fromEntries(
    Object.entries(entry.data).filter(([key]) => groups.some((group) => key.startsWith(`${group}.`))),
  );
}
