import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Pose } from '../pose/pose.ts';
import { type Measures, measurePose } from './measure-pose.ts';

/** Below these sizes a position is not worth a sentence. Centimetres, millimetres and degrees. Estimates. */
const WORTH = { knee: 1, arch: 7, toeOut: 12, heel: 8, past: 12, back: 9, arms: 10, shift: 15, drop: 4, side: 5 };

const whole = (value: number): number => Math.abs(Math.round(value));
const bothOr = (sides: readonly Leg[], one: (side: Leg) => string, both: string): string[] => {
  const [first, second] = sides;
  if (first === undefined) return [];
  return second === undefined ? [one(first)] : [both];
};

const kneeWords = ({ legs, standing }: Measures): string[] =>
  standing.map((side) => {
    const inside = Math.round(legs[side].kneeInside * 2) / 2;
    if (inside >= WORTH.knee) return `the middle of the ${side} kneecap is ${inside} cm inside the tip of the big toe`;
    if (inside <= -6) return `the middle of the ${side} kneecap is ${-inside} cm outside the tip of the big toe`;
    return `the middle of the ${side} kneecap is over the toes`;
  });

const footWords = ({ legs, standing }: Measures): string[] => [
  ...bothOr(
    standing.filter((side) => legs[side].archDrop >= WORTH.arch),
    (side) => `the ${side} arch has dropped by ${whole(legs[side].archDrop)} mm`,
    `both arches have dropped (left ${whole(legs.left.archDrop)} mm, right ${whole(legs.right.archDrop)} mm)`,
  ),
  ...bothOr(
    standing.filter((side) => legs[side].toeOut >= WORTH.toeOut),
    (side) => `the ${side} foot points ${whole(legs[side].toeOut)} degrees out`,
    `both feet point out (left ${whole(legs.left.toeOut)} degrees, right ${whole(legs.right.toeOut)})`,
  ),
];

const heelWords = ({ legs, standing }: Measures): string[] => {
  const up = standing.filter((side) => legs[side].heelRise >= WORTH.heel);
  if (up.length === 0) return [standing.length === 1 ? 'the heel stays down' : 'both heels stay down'];
  return bothOr(
    up,
    (side) => `the ${side} heel is ${whole(legs[side].heelRise)} mm off the floor`,
    `both heels are off the floor (left ${whole(legs.left.heelRise)} mm, right ${whole(legs.right.heelRise)} mm)`,
  );
};

const trunkWords = (measures: Measures): string[] => {
  const words = [`the trunk leans ${whole(measures.trunkLean)} degrees forwards`];
  const past = whole(measures.leanPastShin);
  if (measures.leanPastShin >= WORTH.past) words[0] += `, ${past} degrees past the line of the shins`;
  if (measures.lowBack >= WORTH.back) words.push(`the low back rounds by ${whole(measures.lowBack)} degrees`);
  if (measures.lowBack <= -WORTH.back) words.push(`the low back arches by ${whole(measures.lowBack)} degrees`);
  return words;
};

const hipWords = ({ hipShift, pelvisDrop, sideLean, standing }: Measures): string[] => {
  const words: string[] = [];
  if (standing.length === 2 && Math.abs(hipShift) >= WORTH.shift)
    words.push(`the hips have moved ${whole(hipShift)} mm to the ${hipShift > 0 ? 'right' : 'left'}`);
  if (Math.abs(pelvisDrop) >= WORTH.drop)
    words.push(`the ${pelvisDrop > 0 ? 'right' : 'left'} side of the pelvis is ${whole(pelvisDrop)} degrees lower`);
  if (Math.abs(sideLean) >= WORTH.side)
    words.push(`the trunk leans ${whole(sideLean)} degrees to the ${sideLean > 0 ? 'right' : 'left'}`);
  return words;
};

const sentence = (words: readonly string[], lead = ''): string[] => {
  if (words.length === 0) return [];
  const text = lead === '' ? words.join('; ') : `${lead} ${words.join('; ')}`;
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
};

/**
 * What can be seen of a pose, in plain sentences: knees, feet and heels, trunk, hips, arms. Positions only, never a
 * judgement, so that a learner who cannot see the picture can score it. `lead` opens the first sentence ("At the bottom").
 */
export const describePose = (pose: Pose, lead: string, armsOverhead = false): readonly string[] => {
  const measures = measurePose(pose);
  const arms =
    armsOverhead && measures.armsFall >= WORTH.arms
      ? [`the arms have come ${whole(measures.armsFall)} degrees forwards of the line of the trunk`]
      : armsOverhead
        ? ['the arms stay in line with the trunk']
        : [];
  return [
    ...sentence(kneeWords(measures), lead),
    ...sentence([...footWords(measures), ...heelWords(measures)]),
    ...sentence(trunkWords(measures)),
    ...sentence([...hipWords(measures), ...arms]),
  ];
};
