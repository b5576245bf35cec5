import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { UNITS } from '#engine/movement/drawing/path-data.ts';
import type { PicturePoint } from '#engine/movement/measures/goniometer.ts';
import css from './goniometer.module.css';

type Props = {
  readonly label: string;
  readonly number: number;
  readonly place: string;
  readonly point: PicturePoint;
  /** The picture's box: left, top, width, height in its own units. */
  readonly box: readonly [number, number, number, number];
  readonly placed: boolean;
  /** Picked up by a tap; the next tap on the picture puts it down. */
  readonly held: boolean;
  readonly disabled: boolean;
  readonly describedBy: string;
  readonly move: (to: PicturePoint) => void;
  readonly hold: (held: boolean) => void;
};

/** Arrow keys move a point 5 mm of the person, with Shift 2 cm. Picture units. */
const STEP = 0.005 * UNITS;
const STRIDE = 0.02 * UNITS;
/** A pointer that moves less than this many pixels was a tap. */
const TAP = 4;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type Grip = {
  readonly x: number;
  readonly y: number;
  readonly from: PicturePoint;
  readonly scale: number;
  dragged: boolean;
};

/** One point of the goniometer: dragged, tapped, or moved with the arrow keys. */
export function GoniometerHandle({
  label,
  number,
  place,
  point,
  box,
  placed,
  held,
  disabled,
  describedBy,
  move,
  hold,
}: Props) {
  const grip = useRef<Grip | null>(null);
  const [left, top, width, height] = box;
  const within = ({ x, y }: PicturePoint): PicturePoint => ({
    x: Math.min(left + width, Math.max(left, x)),
    y: Math.min(top + height, Math.max(top, y)),
  });
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    if (disabled || event.button !== 0) return;
    const plate = event.currentTarget.parentElement?.getBoundingClientRect();
    if (!plate) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { x: event.clientX, y: event.clientY, from: point, scale: width / plate.width, dragged: false };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    const had = grip.current;
    if (!had) return;
    const [dx, dy] = [event.clientX - had.x, event.clientY - had.y];
    if (!had.dragged && Math.hypot(dx, dy) < TAP) return;
    had.dragged = true;
    move(within({ x: had.from.x + dx * had.scale, y: had.from.y + dy * had.scale }));
  };
  const drop = () => {
    if (grip.current) hold(!grip.current.dragged && !held);
    grip.current = null;
  };
  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    const arrow = ARROWS[event.key];
    if (!arrow || disabled) return;
    event.preventDefault();
    const size = event.shiftKey ? STRIDE : STEP;
    move(within({ x: point.x + arrow[0] * size, y: point.y + arrow[1] * size }));
  };
  return (
    <div
      className={css.handle}
      role="slider"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-roledescription="point on the picture"
      aria-valuenow={Math.round((-point.y / UNITS) * 100)}
      aria-valuetext={placed ? place : `not placed yet; waits ${place}`}
      aria-disabled={disabled}
      aria-describedby={describedBy}
      data-placed={placed}
      data-held={held}
      style={{
        insetInlineStart: `${((point.x - left) / width) * 100}%`,
        insetBlockStart: `${((point.y - top) / height) * 100}%`,
      }}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => {
        grip.current = null;
      }}
      onKeyDown={press}
    >
      <svg viewBox="-22 -22 44 44" aria-hidden="true">
        <circle className={css.ring} r="13" />
        <path className={css.cross} d="M-20 0H-5M5 0H20M0-20V-5M0 5V20" />
        <circle className={css.centre} r="1.6" />
        <text className={css.number} x="17" y="-9" textAnchor="middle">
          {number}
        </text>
      </svg>
    </div>
  );
}
