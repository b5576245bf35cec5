import type { Leg } from '#schemas/vocabulary/side.ts';
import type { LegMeasures, Measures } from './measure-pose.ts';
import { degreesOf, toSentence, wholeSize } from './to-sentence.ts';

/** Below these sizes a position is not worth a sentence: centimetres, millimetres and degrees. They lie near the usual, so that nothing a rater needs is left out. Estimates. */
const WORTH = {
  knee: 1,
  kneeOutside: 6,
  arch: 3,
  toeOut: 8,
  heel: 3,
  past: 2,
  back: 6,
  arms: 5,
  shift: 4,
  drop: 2,
  side: 2,
};

const bothOr = (sides: readonly Leg[], one: (side: Leg) => string, both: string): string[] => {
  const [first, second] = sides;
  if (first === undefined) return [];
  return second === undefined ? [one(first)] : [both];
};

const legLine = ({ fppa }: LegMeasures): string =>
  wholeSize(fppa) === 0
    ? 'the line from hip to ankle is straight there'
    : `the line from hip to ankle bends ${fppa > 0 ? 'inwards' : 'outwards'} there by ${degreesOf(fppa)}`;

const kneeWords = ({ legs, standing }: Measures): string[] =>
  standing.map((side) => {
    const inside = Math.round(legs[side].kneeInside * 2) / 2;
    const place =
      inside >= WORTH.knee
        ? `${inside} cm inside the tip of the big toe`
        : inside <= -WORTH.kneeOutside
          ? `${-inside} cm outside the tip of the big toe`
          : 'over the toes';
    return `the middle of the ${side} kneecap is ${place}, and ${legLine(legs[side])}`;
  });

const footWords = ({ legs, standing }: Measures): string[] => [
  ...bothOr(
    standing.filter((side) => legs[side].archDrop >= WORTH.arch),
    (side) => `the ${side} arch has dropped by ${wholeSize(legs[side].archDrop)} mm`,
    `both arches have dropped (left ${wholeSize(legs.left.archDrop)} mm, right ${wholeSize(legs.right.archDrop)} mm)`,
  ),
  ...bothOr(
    standing.filter((side) => legs[side].toeOut >= WORTH.toeOut),
    (side) => `the ${side} foot points ${degreesOf(legs[side].toeOut)} out`,
    `both feet point out (left ${degreesOf(legs.left.toeOut)}, right ${wholeSize(legs.right.toeOut)})`,
  ),
];

const heelWords = ({ legs, standing }: Measures): string[] => {
  const up = standing.filter((side) => legs[side].heelRise >= WORTH.heel);
  if (up.length === 0) return [standing.length === 1 ? 'the heel stays down' : 'both heels stay down'];
  return bothOr(
    up,
    (side) => `the ${side} heel is ${wholeSize(legs[side].heelRise)} mm off the floor`,
    `both heels are off the floor (left ${wholeSize(legs.left.heelRise)} mm, right ${wholeSize(legs.right.heelRise)} mm)`,
  );
};

const trunkWords = (measures: Measures): string[] => {
  const { trunkLean, leanPastShin, lowBack } = measures;
  const back = Math.round(trunkLean) < 0 ? 'backwards' : 'forwards';
  let lean = `the trunk leans ${degreesOf(trunkLean)} ${back}`;
  if (leanPastShin >= WORTH.past) lean += `, ${degreesOf(leanPastShin)} past the line of the shins`;
  const words = [lean];
  if (lowBack >= WORTH.back) words.push(`the low back rounds by ${degreesOf(lowBack)}`);
  if (lowBack <= -WORTH.back) words.push(`the low back arches by ${degreesOf(lowBack)}`);
  return words;
};

/** Where pelvis and trunk are, seen from the front. */
export const sideWords = ({ hipShift, pelvisDrop, sideLean, standing }: Measures): string[] => {
  const words: string[] = [];
  if (standing.length === 2 && Math.abs(hipShift) >= WORTH.shift)
    words.push(`the hips have moved ${wholeSize(hipShift)} mm to the ${hipShift > 0 ? 'right' : 'left'}`);
  if (Math.abs(pelvisDrop) >= WORTH.drop)
    words.push(`the ${pelvisDrop > 0 ? 'right' : 'left'} side of the pelvis is ${degreesOf(pelvisDrop)} lower`);
  if (Math.abs(sideLean) >= WORTH.side)
    words.push(`the trunk leans ${degreesOf(sideLean)} to the ${sideLean > 0 ? 'right' : 'left'}`);
  return words;
};

/** A person who stands on one or both feet: knees, feet and heels, trunk, hips, arms. */
export const describeStanding = (measures: Measures, lead: string, armsOverhead: boolean): readonly string[] => {
  const arms = !armsOverhead
    ? []
    : measures.armsFall >= WORTH.arms
      ? [`the arms have come ${degreesOf(measures.armsFall)} forwards of the line of the trunk`]
      : ['the arms stay in line with the trunk'];
  return [
    ...toSentence(kneeWords(measures), lead),
    ...toSentence([...footWords(measures), ...heelWords(measures)]),
    ...toSentence(trunkWords(measures)),
    ...toSentence([...sideWords(measures), ...arms]),
  ];
};
