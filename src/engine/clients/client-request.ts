import type { Level } from '#engine/clients/blueprint.ts';

/**
 * What somebody asks for when a client is to be made up: a seed, perhaps a level, perhaps a plan (see client-plan.ts).
 * It stands in an address, so that a class can share a client; everything not asked for is drawn from the seed.
 */
export type ClientRequest = { readonly seed: string; readonly level: Level | null; readonly plan: string | null };

/** What was not as it should be in an address, and was put right. */
export const REQUEST_NOTES = ['seed-changed', 'level-unknown', 'plan-unknown'] as const;
export type RequestNote = (typeof REQUEST_NOTES)[number];

/** Longest seed; longer ones are cut. */
export const SEED_LENGTH_MAX = 32;
