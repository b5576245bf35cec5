/** A test expected to tell less than this is not worth a person’s time, in bits (engine design). */
export const WORTH_TESTING_BITS = 0.08;
