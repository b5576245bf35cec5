import type { Rating } from './body-part.ts';
import type { PartState } from './part-state.ts';

/** A part of a clip with the rating it was given. */
export type RatedPart = PartState & { readonly rating: Rating };
