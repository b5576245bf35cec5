/** The stretch of a repetition that plays: all of it, or the bottom again and again. */
export type Stretch = 'whole' | 'bottom';
const BOTTOM = { from: 0.3, to: 0.7 } as const;

/** The instant after `seconds` more of playing, 0 to 1; it starts again at the end of the stretch. */
export const nextInstant = (t: number, seconds: number, repetition: number, stretch: Stretch): number => {
  const { from, to } = stretch === 'bottom' ? BOTTOM : { from: 0, to: 1 };
  const size = to - from;
  const on = t + seconds / repetition - from;
  return from + (((on % size) + size) % size);
};
