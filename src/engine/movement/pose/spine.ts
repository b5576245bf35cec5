import type { Body } from '../body/body.ts';
import { alongUp, type Tilt, tiltedFrame } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import type { Pose } from './pose.ts';

/** Tilts of the pelvis and of each part of the trunk in the room, degrees. */
export type SpineTilts = {
  readonly pelvis: Tilt;
  readonly lumbar: Tilt;
  readonly lowerChest: Tilt;
  readonly upperChest: Tilt;
  readonly neck: Tilt;
  readonly head: Tilt;
};

/** The chain of trunk frames above a mid-hip point, each starting where the one below ends. */
export const makeSpine = (body: Body, midHip: Vector, tilts: SpineTilts): Pose['spine'] => {
  const l = body.lengths;
  const pelvis = tiltedFrame(midHip, tilts.pelvis);
  const lumbar = tiltedFrame(alongUp(pelvis, l.pelvis), tilts.lumbar);
  const lowerChest = tiltedFrame(alongUp(lumbar, l.lumbar), tilts.lowerChest);
  const upperChest = tiltedFrame(alongUp(lowerChest, l.lowerChest), tilts.upperChest);
  const neck = tiltedFrame(alongUp(upperChest, l.upperChest), tilts.neck);
  const head = tiltedFrame(alongUp(neck, l.neck), tilts.head);
  return { pelvis, lumbar, lowerChest, upperChest, neck, head };
};
