import { sideWords } from './describe-standing.ts';
import type { Measures } from './measure-pose.ts';
import { degreesOf, toSentence, wholeSize } from './to-sentence.ts';

/** A rider on a saddle: both knees and hips, the lean of the trunk, and whether the pelvis is level. */
export const describeSeated = (measures: Measures, lead: string): readonly string[] => {
  const { legs, trunkLean } = measures;
  const bend = (side: 'left' | 'right'): string =>
    `the ${side} knee is bent by ${degreesOf(legs[side].kneeFlexion)} and the ${side} hip by ${wholeSize(legs[side].hipFlexion)}`;
  const sides = sideWords(measures);
  return [
    ...toSentence([bend('left'), bend('right')], lead),
    ...toSentence([
      `the trunk leans ${degreesOf(trunkLean)} forwards`,
      ...(sides.length === 0 ? ['the pelvis is level'] : sides),
    ]),
  ];
};
