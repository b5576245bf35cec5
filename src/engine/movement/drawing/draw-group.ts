import { smooth } from '../space/ramp.ts';
import type { Eye } from '../view/view.ts';
import type { Mark } from './drawing.ts';
import { hatchPath } from './hatch.ts';
import { inkContour } from './ink.ts';
import { boxesMeet, type FlatMesh, flatten, type Outline, traceOutline } from './outline.ts';
import { FILLS, type Part, type PartGroup, type Seam } from './part.ts';
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

/** A film is outlined with fewer points than a finished plate. */
const FILM_COLUMNS = 0.5;
/** Pen lines finer than this wait for the finished plate, millimetres. */
const FILM_FINEST = 3;

export const flattenPart = (part: Part, eye: Eye, film = false): FlatPart => {
  const flat = flatten(part.mesh, eye);
  let near = 0;
  for (const value of flat.near) near += value;
  return {
    part,
    flat,
    outline: traceOutline(flat, film ? Math.ceil(part.columns * FILM_COLUMNS) : part.columns),
    near: near / flat.near.length,
  };
};

/** The outlines that others grow out of. */
export type Seams = Readonly<Record<Seam, readonly Outline[]>>;

/** +1 where the normal (−dy, dx) of a closed contour points outwards, −1 where it points inwards. */
const outwardSign = ({ x, y }: Outline): 1 | -1 => {
  let area = 0;
  const n = x.length;
  for (let i = 0; i < n; i += 1) {
    const next = i + 1 < n ? i + 1 : 0;
    area += (x[i] ?? 0) * (y[next] ?? 0) - (x[next] ?? 0) * (y[i] ?? 0);
  }
  return area > 0 ? -1 : 1;
};

/** The contour of a part: heavier on the shaded side, fading where it joins others and inside parts that cover it. */
const contour = (drawn: FlatPart, others: readonly FlatPart[], seams: Seams): string => {
  const { part, outline, near } = drawn;
  const { x, y, along } = outline;
  const n = x.length;
  const sign = outwardSign(outline);
  const covers = others.filter((other) => other !== drawn && boxesMeet(other.outline, outline));
  const width = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const px = x[i] ?? 0;
    const py = y[i] ?? 0;
    const before = i > 0 ? i - 1 : n - 1;
    const after = i + 1 < n ? i + 1 : 0;
    const dx = (x[after] ?? 0) - (x[before] ?? 0);
    const dy = (y[after] ?? 0) - (y[before] ?? 0);
    const shade = Math.max(0, sign * (-dy * 0.62 - dx * 0.78)) / (Math.sqrt(dx * dx + dy * dy) || 1);
    let ink = (LIT_LINE + (SHADED_LINE - LIT_LINE) * shade) * (part.line ?? 1);
    const place = along[i] ?? 0;
    if (
      part.fadeIn &&
      (part.joins === undefined || seams[part.joins].some((over) => over.depthInside(px, py) > -0.004))
    )
      ink *= smooth(part.fadeIn[0], part.fadeIn[1], place);
    if (part.fadeOut) ink *= 1 - smooth(part.fadeOut[0], part.fadeOut[1], place);
    for (const other of covers) {
      const inside = other.outline.depthInside(px, py);
      const runOn = (part.runOn ?? RUN_ON) * (near < other.near - HIDDEN_BY ? HIDDEN_RUN_ON : 1);
      if (inside > 0.0005) ink *= Math.max(0, 1 - inside / runOn);
    }
    width[i] = ink;
  }
  return inkContour({ x, y, width });
};

/** One thin, even line round all these parts together. */
export const outlineParts = (parts: readonly Part[], eye: Eye): string => {
  const flats = parts.map((part) => flattenPart(part, eye));
  return flats
    .map((drawn) => {
      const { x, y } = drawn.outline;
      const covers = flats.filter((other) => other !== drawn && boxesMeet(other.outline, drawn.outline));
      const width = new Float64Array(x.length).fill(GHOST_LINE);
      for (let i = 0; i < x.length; i += 1)
        if (covers.some((other) => other.outline.depthInside(x[i] ?? 0, y[i] ?? 0) > 0.001)) width[i] = 0;
      return inkContour({ x, y, width });
    })
    .join('');
};

/** The marks of a group, layer by layer: the paper fill, the hatching, the pen lines on the skin and the contour. */
export const drawGroup = (group: PartGroup, flats: readonly FlatPart[], seams: Seams, hatched: boolean): Mark[] => {
  const marks: Mark[] = [];
  const put = (kind: string, className: string, d: string): void => {
    if (d !== '') marks.push({ key: `${group.id}-${kind}`, className, d });
  };
  for (const layer of [...new Set(group.parts.map((part) => part.layer))].sort((a, b) => a - b)) {
    const here = flats.filter(({ part }) => part.layer === layer);
    for (const fill of FILLS) {
      const paper = here.filter(({ part }) => part.fill === fill);
      put(`${layer}-${fill}`, `fig-${fill}`, paper.map(({ outline }) => closedPath(outline.x, outline.y)).join(''));
    }
    if (hatched)
      put(
        `${layer}-hatch`,
        'fig-hatch',
        here.map(({ part, flat }) => (part.hatch ? hatchPath(flat, part.hatch) : '')).join(''),
      );
    let ink = here.map((flat) => contour(flat, here, seams)).join('');
    for (const patch of group.patches ?? []) {
      const on = flats.find(({ part }) => part.id === patch.part);
      if (patch.layer !== layer || on === undefined) continue;
      const edge = facingSpots(on.flat, patch.edge);
      if (edge.length < 4) continue;
      const rim = [...edge, ...facingSpots(on.flat, patch.back)];
      const d = closedPath(
        rim.map(({ x }) => x),
        rim.map(({ y }) => y),
      );
      put(`${layer}-patch-${patch.back[0]?.[1]}`, `fig-${patch.fill}`, d);
      ink += skinLinePath(on.flat, patch.edge, 0.0036);
    }
    const lines = hatched
      ? [...(group.lines ?? []), ...(group.shading ?? [])]
      : (group.lines ?? []).filter(({ width }) => width >= FILM_FINEST);
    for (const line of lines) {
      const on = here.find(({ part }) => part.id === line.part);
      if (on !== undefined) ink += skinLinePath(on.flat, line.points, line.width / 1000);
    }
    put(`${layer}-ink`, 'fig-ink', ink);
  }
  return marks;
};
