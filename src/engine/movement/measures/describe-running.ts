import { LEGS } from '#schemas/vocabulary/side.ts';
import { describeStanding } from './describe-standing.ts';
import type { Measures } from './measure-pose.ts';
import { degreesOf, toSentence } from './to-sentence.ts';

/** A runner: the standing leg as on one leg, and where the other foot is; in flight both knees and the trunk. */
export const describeRunning = (measures: Measures, lead: string): readonly string[] => {
  const { legs, standing, trunkLean } = measures;
  const swinging = LEGS.filter((side) => !standing.includes(side));
  const bent = swinging.map((side) => `the ${side} knee is bent by ${degreesOf(legs[side].kneeFlexion)}`);
  if (standing.length === 0)
    return [
      ...toSentence(['both feet are off the floor', ...bent], lead),
      ...toSentence([`the trunk leans ${degreesOf(trunkLean)} forwards`]),
    ];
  const stands = standing.map((side) => `the ${side} knee is bent by ${degreesOf(legs[side].kneeFlexion)}`);
  return [
    ...describeStanding(measures, lead, false),
    ...toSentence([...stands, ...swinging.map((side) => `the ${side} foot is off the floor`), ...bent]),
  ];
};
