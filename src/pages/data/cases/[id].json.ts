import type { APIContext } from 'astro';
import { caseSheet, cases } from '#library/cases.ts';

export async function getStaticPaths() {
  return (await cases()).map(({ id }) => ({ params: { id } }));
}

/** A case with its truth and expert path. It stays out of the page for tidiness, not secrecy: anyone can open it. */
export const GET = async ({ params }: APIContext) => Response.json(await caseSheet(String(params.id)));
