import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import type { FigureDeviations } from '../deviations/figure-deviations.ts';
import type { Pose } from '../pose/pose.ts';
import type { ModificationId } from './modifications.table.ts';
import type { TaskId } from './task-ids.ts';

/** What one repetition is made from: who, how far it departs, and what has been changed about it. */
export type MovementSettings = {
  readonly body: Body;
  readonly deviations: FigureDeviations;
  readonly modification: ModificationId | null;
  /** The leg that stands, is in front or leads, where the task has one; by default the leg that departs most. */
  readonly leg?: Leg | undefined;
};

/** A repetition that is ready to play: any instant `t`, 0 to 1, as a pose. */
export type Movement = (t: number) => Pose;

/** One deviation a task can show: its range in its own unit and its usual value (the mean where it is absent). */
export type DeviationRange = {
  readonly id: string;
  readonly alias: string;
  readonly sides: 'legs' | 'person';
  readonly unit: 'degrees' | 'millimetres' | 'points of five';
  readonly usual: number;
  readonly low: number;
  readonly high: number;
};

/** A task is data and one function. */
export type Task = {
  readonly id: TaskId;
  readonly name: string;
  /** The instant a still shows, and its name in a sentence ("At the bottom"). */
  readonly keyInstant: number;
  readonly keyWords: string;
  /** Seconds one repetition takes. */
  readonly seconds: number;
  readonly deviations: readonly DeviationRange[];
  /** Whether one leg stands, is in front or leads, so that it can be chosen. */
  readonly oneLeg: boolean;
  readonly prepare: (settings: MovementSettings) => Movement;
};
