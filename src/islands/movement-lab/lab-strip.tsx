import { useMemo } from 'react';
import type { LabBody } from '#engine/lab/lab-body.ts';
import { measuringFrame } from '#engine/measuring/measuring-frame.ts';
import { makeBody } from '#engine/movement/body/body.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { SQUAT_TASKS } from '#engine/movement/tasks/squat-tasks.table.ts';
import css from './movement-lab.module.css';
import { useNarrow } from './use-narrow.ts';

type Props = {
  readonly body: LabBody;
  readonly change: string;
  /** The figure itself can be seen: nothing needs to be pinned. */
  readonly figureSeen: boolean;
};

const inOrOut = (angle: number): string => {
  const whole = Math.round(angle);
  return whole === 0 ? 'straight' : `${Math.abs(whole)}° ${whole > 0 ? 'in' : 'out'}`;
};

/** The legs small, and the angles in one line: pinned on a phone, where the figure scrolls away, and spoken everywhere. */
export function LabStrip({ body, change, figureSeen }: Props) {
  const narrow = useNarrow();
  const drawing = useMemo(() => {
    if (!narrow || figureSeen) return null;
    const { settings } = body;
    const { prepare, keyInstant } = SQUAT_TASKS['overhead-squat'];
    const { deviations, modification } = settings;
    const pose = prepare({ body: makeBody(settings.body), deviations, modification })(keyInstant);
    const frame = measuringFrame(pose, { kind: 'knee-in', side: 'left' });
    return drawFigure(pose, 'anterior', { frame, hatched: false, markers: true });
  }, [body, narrow, figureSeen]);
  const { legs, trunkLean } = body.measures;
  return (
    <div className={figureSeen ? 'visually-hidden' : css.strip}>
      {drawing && (
        <svg viewBox={drawing.viewBox} aria-hidden="true">
          {drawing.marks
            .filter(({ key }) => !/^(arm|head)/.test(key))
            .map((mark) => (
              <path key={mark.key} className={mark.className} d={mark.d} />
            ))}
        </svg>
      )}
      <p role="status">
        {change !== '' && <b>With {change}: </b>}
        left knee {inOrOut(legs.left.fppa)}, right knee {inOrOut(legs.right.fppa)}, trunk {Math.round(trunkLean)}°
        forwards
      </p>
    </div>
  );
}
