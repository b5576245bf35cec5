import type { Frame } from '../space/frame.ts';
import type { Mesh } from './mesh.ts';
import type { Section } from './section.ts';

/** A section placed on a frame: `up` metres along its y axis, sized by `girth` metres a millimetre, mirrored on the left. */
export type PlacedSection = {
  readonly section: Section;
  readonly frame: Frame;
  readonly up: number;
  readonly girth: number;
  /** +1 where the outer side lies along +z (right limbs, trunk), −1 on the left. */
  readonly outer: 1 | -1;
};

const swellingAt = (section: Section, angle: number): number => {
  let out = 0;
  for (const swelling of section.swellings ?? []) {
    const off = Math.abs(((angle - swelling.at + 540) % 360) - 180) / swelling.spread;
    out += swelling.out * Math.exp(-off * off);
  }
  return out;
};

/** Offsets of a section's points to the front and to the outer side, millimetres: front, side, front, side … */
const offsetsOf = (section: Section, around: number): Float64Array => {
  const known = OFFSETS.get(section);
  if (known !== undefined && known.length === around * 2) return known;
  const offsets = new Float64Array(around * 2);
  for (let p = 0; p < around; p += 1) {
    const angle = (p * 360) / around;
    const swell = swellingAt(section, angle);
    offsets[p * 2] = (section.depth / 2 + swell) * Math.cos((angle * Math.PI) / 180) + (section.forwards ?? 0);
    offsets[p * 2 + 1] = (section.width / 2 + swell) * Math.sin((angle * Math.PI) / 180) + (section.outwards ?? 0);
  }
  OFFSETS.set(section, offsets);
  return offsets;
};
/** A section never changes, so its points are worked out once. */
const OFFSETS = new WeakMap<Section, Float64Array>();

const writeRing = (
  points: Float64Array,
  ring: number,
  around: number,
  { section, frame, up, girth, outer }: PlacedSection,
): void => {
  const offsets = offsetsOf(section, around);
  const { x, y, z, origin } = frame;
  const ox = origin[0] + y[0] * up;
  const oy = origin[1] + y[1] * up;
  const oz = origin[2] + y[2] * up;
  for (let p = 0; p < around; p += 1) {
    const front = (offsets[p * 2] ?? 0) * girth;
    const side = (offsets[p * 2 + 1] ?? 0) * girth * outer;
    const i = (ring * around + p) * 3;
    points[i] = ox + x[0] * front + z[0] * side;
    points[i + 1] = oy + x[1] * front + z[1] * side;
    points[i + 2] = oz + x[2] * front + z[2] * side;
  }
};

/** A smooth skin through the sections: `between` extra rings in each gap, along Catmull-Rom curves. */
export const loft = (sections: readonly PlacedSection[], between: number, around: number): Mesh => {
  const keys = new Float64Array(sections.length * around * 3);
  sections.forEach((section, ring) => {
    writeRing(keys, ring, around, section);
  });
  if (between === 0) return { along: sections.map(({ section }) => section.at), around, points: keys };
  const steps = between + 1;
  const rings = (sections.length - 1) * steps + 1;
  const size = around * 3;
  const points = new Float64Array(rings * size);
  const along: number[] = [];
  const last = sections.length - 1;
  for (let ring = 0; ring < rings; ring += 1) {
    const key = Math.min(Math.floor(ring / steps), last - 1);
    const u = ring / steps - key;
    const a = Math.max(key - 1, 0) * size;
    const b = key * size;
    const c = (key + 1) * size;
    const d = Math.min(key + 2, last) * size;
    const u2 = u * u;
    const u3 = u2 * u;
    const wa = (-u + 2 * u2 - u3) / 2;
    const wb = (2 - 5 * u2 + 3 * u3) / 2;
    const wc = (u + 4 * u2 - 3 * u3) / 2;
    const wd = (u3 - u2) / 2;
    for (let i = 0; i < size; i += 1) {
      points[ring * size + i] =
        wa * (keys[a + i] ?? 0) + wb * (keys[b + i] ?? 0) + wc * (keys[c + i] ?? 0) + wd * (keys[d + i] ?? 0);
    }
    const from = sections[key]?.section.at ?? 0;
    const to = sections[key + 1]?.section.at ?? 1;
    along.push(from + (to - from) * u);
  }
  return { along, around, points };
};
