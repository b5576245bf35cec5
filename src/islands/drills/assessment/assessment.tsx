import { useId, useState } from 'react';
import { makeDrillAnswered, makeDrillCompleted } from '#engine/record/event-drafts.ts';
import type { Rating } from '#engine/seeing/body-part.ts';
import { makeFormCode } from '#engine/seeing/form-code.ts';
import { SEEING_MODES, type SeeingMode } from '#engine/seeing/seeing-task.ts';
import { Segmented } from '#islands/case-simulator/ratings/segmented.tsx';
import { useReducedMotion } from '#islands/movement-figure/use-reduced-motion.ts';
import { type AnswerSaving, SavingNote } from '#islands/quiz/saving-note.tsx';
import { useRecordOpened } from '#islands/shared/use-record-opened.ts';
import { recordEvent } from '#stores/learner-record.ts';
import { makeUuid } from '#stores/make-uuid.ts';
import { RateClip } from '../clip/rate-clip.tsx';
import { MODE_LABELS, TASK_LABELS } from '../drill-words.table.ts';
import { SPOT_WORDS } from '../spot/spot-words.table.ts';
import css from './assessment.module.css';
import { ASSESSMENT_WORDS } from './assessment-words.table.ts';
import { FormResult } from './form-result.tsx';
import { FORM_CLIPS, FORM_DRILL, isFinished, useFormRuns } from './use-form-runs.ts';

/** The fixed form: twenty clips without answers, then what they say and a code. It can be left and gone on with. */
export function Assessment({ progressHref }: { readonly progressHref: string }) {
  const group = useId();
  const opened = useRecordOpened();
  const runs = useFormRuns();
  const still = useReducedMotion();
  const [wanted, setWanted] = useState<SeeingMode | null>(null);
  const [running, setRunning] = useState<string | null>(null);
  const [saving, setSaving] = useState<AnswerSaving | null>(null);
  const mode = wanted ?? (still ? 'frames' : 'film');

  const last = runs.at(-1);
  const open = last && !isFinished(last) ? last : null;
  const finished = runs.filter(isFinished);
  const current = runs.find(({ id }) => id === running);
  const done = current?.clips.length ?? 0;
  const watching = current?.mode ?? mode;

  const answer = (run: string, ratings: readonly Rating[]) => {
    setSaving('saving');
    const step = makeDrillAnswered(FORM_DRILL, { run, mode: watching, clip: done, ratings: [...ratings] });
    void recordEvent(step).then(setSaving);
    if (done + 1 < FORM_CLIPS.length) return;
    const all = [...(current?.clips ?? []), ratings].flat();
    const code = makeFormCode({ form: 'A', attempt: finished.length + 1, mode: watching, ratings: all });
    void recordEvent(makeDrillCompleted(FORM_DRILL, { run, code }));
  };

  if (running !== null && !(current && isFinished(current))) {
    const clip = FORM_CLIPS[done];
    return (
      <div className={css.form}>
        {clip && (
          <RateClip
            key={done}
            clip={clip}
            mode={watching}
            title={
              <>
                {ASSESSMENT_WORDS.clip(done + 1, FORM_CLIPS.length)}{' '}
                <span className="visually-hidden">{TASK_LABELS[clip.task]}</span>
              </>
            }
            submit={done + 1 === FORM_CLIPS.length ? ASSESSMENT_WORDS.finish : ASSESSMENT_WORDS.next}
            focus
            onRated={(rated) =>
              answer(
                running,
                rated.map(({ rating }) => rating),
              )
            }
          />
        )}
        {saving && <SavingNote saving={saving} progressHref={progressHref} />}
      </div>
    );
  }
  return (
    <div className={css.form}>
      {finished.length > 0 && <FormResult runs={finished} justNow={running !== null} />}
      <div className={css.begin} aria-busy={!opened} inert={!opened}>
        {!open && (
          <Segmented
            name={`${group}-mode`}
            legend={ASSESSMENT_WORDS.how}
            options={SEEING_MODES.map((value) => ({ value, label: MODE_LABELS[value] }))}
            chosen={mode}
            choose={setWanted}
          />
        )}
        <p className="small soft">
          {SPOT_WORDS.modeNote[open?.mode ?? mode]} {ASSESSMENT_WORDS.howNote}
        </p>
        <p className="small soft">{ASSESSMENT_WORDS.noAnswers}</p>
        <p>
          <button
            type="button"
            className="button"
            disabled={!opened}
            data-kind={finished.length === 0 || open ? 'primary' : undefined}
            onClick={() => {
              setSaving(null);
              setRunning(open?.id ?? makeUuid());
            }}
          >
            {open
              ? ASSESSMENT_WORDS.goOn(open.clips.length + 1)
              : finished.length > 0
                ? ASSESSMENT_WORDS.again
                : ASSESSMENT_WORDS.begin}
          </button>
        </p>
      </div>
    </div>
  );
}
