import { smooth } from '../space/ramp.ts';
import type { Eye } from '../view/view.ts';
import type { Mark } from './drawing.ts';
import { hatchPath } from './hatch.ts';
import { type InkPoint, inkContour, outwardNormals } from './ink.ts';
import { type FlatMesh, flatten, type Outline, traceOutline } from './outline.ts';
import { FILLS, type Part, type PartGroup } from './part.ts';
import { closedPath } from './path-data.ts';
import { facingSpots, skinLinePath } from './skin-line.ts';

/** Width of the contour on the lit and on the shaded side, metres. */
const LIT_LINE = 0.0034;
const SHADED_LINE = 0.0092;
const GHOST_LINE = 0.0042;
/** A contour runs on this far inside the part that covers it, metres, so that joints show a short crease. */
const RUN_ON = 0.026;
/** A part whose middle lies this much farther off is hidden there, and its line runs on less. */
const HIDDEN_BY = 0.02;
const HIDDEN_RUN_ON = 0.2;

export type FlatPart = {
  readonly part: Part;
  readonly flat: FlatMesh;
  readonly outline: Outline;
  readonly near: number;
};

export const flattenPart = (part: Part, eye: Eye): FlatPart => {
  const flat = flatten(part.mesh, eye);
  let near = 0;
  for (const value of flat.near) near += value;
  return { part, flat, outline: traceOutline(flat, part.columns), near: near / flat.near.length };
};

const contour = ({ part, outline, near }: FlatPart, others: readonly FlatPart[], trunk: readonly Outline[]): string => {
  const normals = outwardNormals(outline.points);
  const points = outline.points.map((point, i): InkPoint => {
    const [nx, ny] = normals[i] ?? [0, 0];
    const shade = Math.max(0, nx * 0.62 - ny * 0.78);
    let width = (LIT_LINE + (SHADED_LINE - LIT_LINE) * shade) * (part.line ?? 1);
    if (
      part.fadeIn &&
      (part.joins !== 'trunk' || trunk.some((outline_) => outline_.depthInside(point.x, point.y) > -0.004))
    )
      width *= smooth(part.fadeIn[0], part.fadeIn[1], point.along);
    if (part.fadeOut) width *= 1 - smooth(part.fadeOut[0], part.fadeOut[1], point.along);
    for (const other of others) {
      if (other.part === part) continue;
      const inside = other.outline.depthInside(point.x, point.y);
      const runOn = (part.runOn ?? RUN_ON) * (near < other.near - HIDDEN_BY ? HIDDEN_RUN_ON : 1);
      if (inside > 0.0005) width *= Math.max(0, 1 - inside / runOn);
    }
    return { x: point.x, y: point.y, width };
  });
  return inkContour(points);
};

/** One thin, even line round all these parts together. */
export const outlineParts = (parts: readonly Part[], eye: Eye): string => {
  const flats = parts.map((part) => flattenPart(part, eye));
  return flats
    .map(({ part, outline }) =>
      inkContour(
        outline.points.map(({ x, y }) => {
          const covered = flats.some((other) => other.part !== part && other.outline.depthInside(x, y) > 0.001);
          return { x, y, width: covered ? 0 : GHOST_LINE };
        }),
      ),
    )
    .join('');
};

/** The marks of a group, layer by layer: the paper fill, the hatching, the pen lines on the skin and the contour. */
export const drawGroup = (
  group: PartGroup,
  flats: readonly FlatPart[],
  trunk: readonly Outline[],
  hatched: boolean,
): Mark[] => {
  const marks: Mark[] = [];
  const put = (kind: string, className: string, d: string): void => {
    if (d !== '') marks.push({ key: `${group.id}-${kind}`, className, d });
  };
  for (const layer of [...new Set(group.parts.map((part) => part.layer))].sort((a, b) => a - b)) {
    const here = flats.filter(({ part }) => part.layer === layer);
    for (const fill of FILLS) {
      const paper = here.filter(({ part }) => part.fill === fill);
      put(`${layer}-${fill}`, `fig-${fill}`, paper.map(({ outline }) => closedPath(outline.points)).join(''));
    }
    if (hatched)
      put(
        `${layer}-hatch`,
        'fig-hatch',
        here.map(({ part, flat }) => (part.hatch ? hatchPath(flat, part.hatch) : '')).join(''),
      );
    let ink = here.map((flat) => contour(flat, here, trunk)).join('');
    for (const patch of group.patches ?? []) {
      const on = flats.find(({ part }) => part.id === patch.part);
      if (patch.layer !== layer || on === undefined) continue;
      const edge = facingSpots(on.flat, patch.edge);
      if (edge.length < 4) continue;
      put(
        `${layer}-patch-${patch.back[0]?.[1]}`,
        `fig-${patch.fill}`,
        closedPath([...edge, ...facingSpots(on.flat, patch.back)]),
      );
      ink += skinLinePath(on.flat, patch.edge, 0.0036);
    }
    for (const line of group.lines ?? []) {
      const on = here.find(({ part }) => part.id === line.part);
      if (on !== undefined) ink += skinLinePath(on.flat, line.points, line.width / 1000);
    }
    put(`${layer}-ink`, 'fig-ink', ink);
  }
  return marks;
};
