import { people } from '#library/people.ts';

/** Whom a made-up client can be, fetched when one is made. */
export const GET = async () => Response.json(await people());
