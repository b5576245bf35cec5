import { caseKnowledge } from '#library/cases.ts';

/** The knowledge every case runs on, fetched when a case starts. */
export const GET = async () => Response.json(await caseKnowledge());
