/** What is rated in a clip, from the floor up. */
export const BODY_PARTS = ['foot', 'knee', 'pelvis', 'trunk'] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** 0 as usual, 1 some departure, 2 a clear one. */
export const RATINGS = [0, 1, 2] as const;
export type Rating = (typeof RATINGS)[number];

/** A rating of 1 or 2 says that something was seen. */
export const isSeen = (rating: Rating): boolean => rating > 0;
