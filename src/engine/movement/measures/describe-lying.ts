import type { Pose } from '../pose/pose.ts';
import { between, distance, dot, subtract, type Vector } from '../space/vector.ts';
import type { Measures } from './measure-pose.ts';
import { degreesOf, toSentence, wholeSize } from './to-sentence.ts';

/** Nearer to the line than this, centimetres, a joint lies in it. Estimate. */
const IN_LINE = 1;

/** How far a point lies above the straight line between two others in the sagittal plane, centimetres. */
const aboveLine = (point: Vector, from: Vector, to: Vector): number => {
  const share = dot(subtract(point, from), subtract(to, from)) / distance(from, to) ** 2;
  return (point[1] - between(from, to, share)[1]) * 100;
};

const lineWords = (above: number, line: string): string =>
  Math.abs(above) < IN_LINE
    ? `the hips lie in ${line}`
    : `the hips are ${wholeSize(above)} cm ${above > 0 ? 'above' : 'below'} ${line}`;

const kneeWords = ({ legs }: Measures): string =>
  `the knees are bent (left ${degreesOf(legs.left.kneeFlexion)}, right ${wholeSize(legs.right.kneeFlexion)})`;

const middleOf = (pose: Pose, joint: 'shank' | 'foot'): Vector =>
  between(pose.legs.left[joint].origin, pose.legs.right[joint].origin, 0.5);

/** A person on the back with bent knees: how high the hips are, and their place on the line from shoulders to knees. */
export const describeSupine = (pose: Pose, measures: Measures, lead: string): readonly string[] => {
  const hips = pose.spine.pelvis.origin;
  const shoulders = between(pose.arms.left.upperArm.origin, pose.arms.right.upperArm.origin, 0.5);
  return [
    ...toSentence(
      [
        `the hip joints are ${wholeSize(hips[1] * 100)} cm above the floor`,
        lineWords(aboveLine(hips, shoulders, middleOf(pose, 'shank')), 'the line from the shoulders to the knees'),
      ],
      lead,
    ),
    ...toSentence([kneeWords(measures), 'head, shoulders and arms rest on the floor', 'both feet are flat']),
  ];
};

/** A person on forearms and toes: the place of the hips on the line from shoulders to ankles. */
export const describeProne = (pose: Pose, measures: Measures, lead: string): readonly string[] => {
  const shoulders = between(pose.arms.left.upperArm.origin, pose.arms.right.upperArm.origin, 0.5);
  const above = aboveLine(pose.spine.pelvis.origin, shoulders, middleOf(pose, 'foot'));
  return [
    ...toSentence(
      ['the body rests on the forearms and the toes', lineWords(above, 'the line from the shoulders to the ankles')],
      lead,
    ),
    ...toSentence([
      kneeWords(measures),
      `the shoulders are ${wholeSize(shoulders[1] * 100)} cm above the floor, over the elbows`,
    ]),
  ];
};
