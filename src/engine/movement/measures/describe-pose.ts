import type { Pose } from '../pose/pose.ts';
import { describeProne, describeSupine } from './describe-lying.ts';
import { describeRunning } from './describe-running.ts';
import { describeSeated } from './describe-seated.ts';
import { describeStanding } from './describe-standing.ts';
import { measurePose } from './measure-pose.ts';

/**
 * What can be seen of a pose, in plain sentences: knees, feet and heels, trunk, hips, arms. Positions only, never a
 * judgement, so that a learner who cannot see the picture can score it. `lead` opens the first sentence ("At the bottom").
 */
export const describePose = (pose: Pose, lead: string, armsOverhead = false): readonly string[] => {
  const measures = measurePose(pose);
  switch (pose.attitude) {
    case 'standing':
      return describeStanding(measures, lead, armsOverhead);
    case 'running':
      return describeRunning(measures, lead);
    case 'supine':
      return describeSupine(pose, measures, lead);
    case 'prone':
      return describeProne(pose, measures, lead);
    case 'seated':
      return describeSeated(measures, lead);
  }
};
