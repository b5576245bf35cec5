import { useEffect, useMemo, useRef, useState } from 'react';
import { readAngle } from '#engine/measuring/read-angle.ts';
import { truePoints } from '#engine/measuring/true-points.ts';
import { makeDrillAnswered } from '#engine/record/event-drafts.ts';
import { makeMeasureTask } from '#engine/seeing/measure-task.ts';
import { SEEING_MOVEMENTS } from '#engine/seeing/seeing-movements.table.ts';
import { Goniometer } from '#islands/goniometer/goniometer.tsx';
import type { Measurement } from '#islands/goniometer/measurement.ts';
import { type AnswerSaving, SavingNote } from '#islands/quiz/saving-note.tsx';
import { useRecord } from '#islands/shared/use-record.ts';
import { useRecordOpened } from '#islands/shared/use-record-opened.ts';
import { recordEvent } from '#stores/learner-record.ts';
import { prepareClip } from '../clip/prepare-clip.ts';
import { TASK_LABELS } from '../drill-words.table.ts';
import { SPOT_WORDS } from '../spot/spot-words.table.ts';
import css from './measure.module.css';
import { MeasureProgress } from './measure-progress.tsx';
import { ANGLE_NAMES, MEASURE_WORDS } from './measure-words.table.ts';
import { readErrors } from './read-errors.ts';

type Props = {
  /** Published minimal detectable change of the knee's angle on one leg, degrees, and where it stands. */
  readonly yardstick: { readonly degrees: number; readonly short: string; readonly href: string };
  readonly progressHref: string;
};

const MEASURE_DRILL = { id: 'measure', revision: 1 } as const;

/** Body after body: lay the goniometer on the picture, compare with the truth, watch the error shrink. */
export function MeasureDrill({ yardstick, progressHref }: Props) {
  const opened = useRecordOpened();
  const entries = useRecord().drills.get(MEASURE_DRILL.id)?.entries;
  const errors = useMemo(() => readErrors((entries ?? []).map(({ payload }) => payload)), [entries]);
  const [at, setAt] = useState<number | null>(null);
  const [measured, setMeasured] = useState<Measurement | null>(null);
  const [graded, setGraded] = useState(false);
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState<AnswerSaving>('saving');
  const heading = useRef<HTMLHeadingElement>(null);
  const number = at ?? errors.length + 1;
  useEffect(() => {
    if (at !== null && !graded) heading.current?.focus();
  }, [at, graded]);
  const { clip, spec, pose } = useMemo(() => {
    const task = makeMeasureTask(String(number));
    return { ...task, pose: prepareClip(task.clip).play(SEEING_MOVEMENTS[task.clip.task].keyInstant) };
  }, [number]);
  if (!opened) return <p className={css.waiting}>{SPOT_WORDS.waiting}</p>;

  const grade = () => {
    if (measured === null) return setAsked(true);
    setAt(number);
    setGraded(true);
    setSaving('saving');
    const truth = Math.round(readAngle(spec, truePoints(pose, spec)) * 10) / 10;
    const payload = { seed: String(number), kind: spec.kind, side: spec.side, read: measured.degrees, truth };
    void recordEvent(makeDrillAnswered(MEASURE_DRILL, payload)).then(setSaving);
  };
  const goOn = () => {
    setAt(number + 1);
    setMeasured(null);
    setGraded(false);
    setAsked(false);
  };
  return (
    <div className={css.drill}>
      <h2 ref={heading} tabIndex={-1} className={css.heading}>
        {MEASURE_WORDS.body(number)}
      </h2>
      <p className={css.ask}>{MEASURE_WORDS.ask(ANGLE_NAMES[spec.kind], spec.side, TASK_LABELS[clip.task])}</p>
      <Goniometer
        key={number}
        pose={pose}
        spec={spec}
        movement={SEEING_MOVEMENTS[clip.task].name}
        instantWords={SEEING_MOVEMENTS[clip.task].keyWords}
        initial={null}
        onMeasure={setMeasured}
        disabled={graded}
        graded={graded ? { detectableChange: spec.kind === 'knee-in' ? yardstick.degrees : null } : null}
      />
      <p className={css.submit}>
        {graded ? (
          <button type="button" className="button" data-kind="primary" onClick={goOn}>
            {MEASURE_WORDS.next}
          </button>
        ) : (
          <button
            type="button"
            className="button"
            data-kind="primary"
            aria-disabled={measured === null}
            onClick={grade}
          >
            {MEASURE_WORDS.grade}
          </button>
        )}
        <span role="status" className="small">
          {asked && measured === null ? MEASURE_WORDS.first : ''}
        </span>
      </p>
      {graded && <SavingNote saving={saving} progressHref={progressHref} />}
      <MeasureProgress errors={errors} yardstick={yardstick} />
    </div>
  );
}
