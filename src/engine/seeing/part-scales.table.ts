import type { BodyPart } from './body-part.ts';
import type { SeeingTask } from './seeing-task.ts';

/** How one body part can depart in one task. Magnitudes in the deviation's own unit. */
export type PartScale = {
  readonly part: BodyPart;
  /** Id in content/knowledge/deviations.yaml. */
  readonly deviation: string;
  readonly unit: 'degrees' | 'millimetres';
  /** per-leg: rated on the leg the clip names. sideways: one magnitude, to either side. person: one magnitude. */
  readonly sides: 'per-leg' | 'sideways' | 'person';
  /** Mean and standard deviation where the deviation is absent; mean where it is present (knowledge/deviations.yaml). */
  readonly usual: number;
  readonly usualSpread: number;
  readonly textbook: number;
  /** The largest magnitude a clip shows; inside what the figure can draw. */
  readonly most: number;
  /** The view in which it shows best. */
  readonly view: 'front' | 'side';
};

/** What can be rated, by task. A test holds the figures to the knowledge. */
export const PART_SCALES: Readonly<Record<SeeingTask, readonly PartScale[]>> = {
  'overhead-squat': [
    {
      part: 'foot',
      deviation: 'two-leg-squat-feet-flatten',
      unit: 'millimetres',
      sides: 'per-leg',
      usual: 4,
      usualSpread: 2,
      textbook: 10,
      most: 20,
      view: 'front',
    },
    {
      part: 'knee',
      deviation: 'two-leg-squat-knee-in',
      unit: 'degrees',
      sides: 'per-leg',
      usual: 2,
      usualSpread: 3,
      textbook: 11,
      most: 26,
      view: 'front',
    },
    {
      part: 'pelvis',
      deviation: 'two-leg-squat-shift',
      unit: 'millimetres',
      sides: 'sideways',
      usual: 6,
      usualSpread: 6,
      textbook: 28,
      most: 70,
      view: 'front',
    },
    {
      part: 'trunk',
      deviation: 'two-leg-squat-forward-lean',
      unit: 'degrees',
      sides: 'person',
      usual: 6,
      usualSpread: 5,
      textbook: 19,
      most: 40,
      view: 'side',
    },
  ],
  'single-leg-squat': [
    {
      part: 'knee',
      deviation: 'single-leg-knee-in',
      unit: 'degrees',
      sides: 'per-leg',
      usual: 5,
      usualSpread: 4,
      textbook: 13.5,
      most: 28,
      view: 'front',
    },
    {
      part: 'pelvis',
      deviation: 'single-leg-pelvic-drop',
      unit: 'degrees',
      sides: 'per-leg',
      usual: 3,
      usualSpread: 2,
      textbook: 9,
      most: 18,
      view: 'front',
    },
    {
      part: 'trunk',
      deviation: 'single-leg-trunk-lean',
      unit: 'degrees',
      sides: 'per-leg',
      usual: 3,
      usualSpread: 3,
      textbook: 11,
      most: 24,
      view: 'front',
    },
  ],
};
