import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import type { NamedView } from '#engine/movement/view/view.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import { findScale } from '#engine/seeing/find-scale.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import { SEEING_MOVEMENTS } from '#engine/seeing/seeing-movements.table.ts';
import type { SeeingMode } from '#engine/seeing/seeing-task.ts';
import { Segmented } from '#islands/case-simulator/ratings/segmented.tsx';
import { VIEW_LABELS } from '#islands/movement-figure/figure-words.table.ts';
import { type AnswerSaving, SavingNote } from '#islands/quiz/saving-note.tsx';
import { ClipPicture } from '../clip/clip-picture.tsx';
import { clipViews } from '../clip/clip-views.ts';
import { prepareClip } from '../clip/prepare-clip.ts';
import { PART_LABELS, RATING_LABELS } from '../drill-words.table.ts';
import drill from '../drills.module.css';
import css from './spot.module.css';
import { explainPart, judgePart, SPOT_WORDS, VERDICT_LABELS } from './spot-words.table.ts';
import { VerdictMark } from './verdict-mark.tsx';

type Props = {
  readonly clip: Clip;
  readonly rated: readonly RatedPart[];
  readonly mode: SeeingMode;
  readonly saving: AnswerSaving;
  readonly progressHref: string;
  readonly onNext: () => void;
};

/** The view in which what went unseen shows best: the side when only the trunk's lean did. */
const tellingView = (clip: Clip, rated: readonly RatedPart[]): NamedView => {
  const unseen = rated.filter((part) => judgePart(part) !== 'right');
  const sideOnly = unseen.length > 0 && unseen.every(({ part }) => findScale(clip.task, part)?.view === 'side');
  return clipViews(clip)[sideOnly ? 1 : 0] ?? 'anterior';
};

/** What there was to see: the figure with its aligned ghost, and every part with its number and where to look. */
export function SpotAnswer({ clip, rated, mode, saving, progressHref, onNext }: Props) {
  const group = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const prepared = useMemo(() => prepareClip(clip), [clip]);
  const { keyInstant, keyWords } = SEEING_MOVEMENTS[clip.task];
  const [view, setView] = useState(() => tellingView(clip, rated));
  const [t, setT] = useState(keyInstant);
  useEffect(() => heading.current?.focus(), []);
  const right = rated.filter((part) => judgePart(part) === 'right').length;
  const words = describePose(prepared.play(keyInstant), keyWords, clip.task === 'overhead-squat').join(' ');

  return (
    <section className={drill.round} aria-labelledby={`${group}-answer`}>
      <h2 ref={heading} tabIndex={-1} id={`${group}-answer`} className={drill.number}>
        {SPOT_WORDS.answer(right, rated.length)}
      </h2>
      {mode !== 'words' && (
        <div className={drill.picture}>
          <ClipPicture prepared={prepared} view={view} t={t} answered words={words} />
          <input
            type="range"
            className={css.scrub}
            min={0}
            max={1}
            step={0.01}
            value={t}
            aria-label={SPOT_WORDS.moment}
            aria-valuetext={SPOT_WORDS.momentText(t)}
            onChange={(event) => setT(event.currentTarget.valueAsNumber)}
          />
          <Segmented
            name={`${group}-view`}
            legend="View"
            options={clipViews(clip).map((value) => ({ value, label: VIEW_LABELS[value] }))}
            chosen={view}
            choose={setView}
          />
          <p className="small soft">{SPOT_WORDS.answerLead}</p>
        </div>
      )}
      <div className={drill.ratings}>
        <ul className={css.parts}>
          {rated.map((part) => {
            const scale = findScale(clip.task, part.part);
            const verdict = judgePart(part);
            return (
              <li key={part.part} className={css.part} data-verdict={verdict}>
                <p className={css.partHead}>
                  <VerdictMark verdict={verdict} />
                  <b>{PART_LABELS[part.part]}</b>
                  <span>{VERDICT_LABELS[verdict]}</span>
                </p>
                <p className={css.said}>
                  {SPOT_WORDS.yours} <b>{RATING_LABELS[part.rating]}</b>
                  {verdict !== 'right' && (
                    <>
                      {' · '}
                      {SPOT_WORDS.was.toLowerCase()} <b>{RATING_LABELS[part.truth]}</b>
                    </>
                  )}
                </p>
                {scale && <p className={css.why}>{explainPart(clip.task, scale, part)}</p>}
              </li>
            );
          })}
        </ul>
        {mode !== 'words' && (
          <details className={css.inWords}>
            <summary>{SPOT_WORDS.inWords}</summary>
            <p>{words}</p>
          </details>
        )}
        <p className={drill.submit}>
          <button type="button" className="button" data-kind="primary" onClick={onNext}>
            {SPOT_WORDS.next}
          </button>
        </p>
        <SavingNote saving={saving} progressHref={progressHref} />
        <p className="small soft">{SPOT_WORDS.ordinary}</p>
      </div>
    </section>
  );
}
