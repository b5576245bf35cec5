import { useState } from 'react';
import { makeDrillAnswered } from '#engine/record/event-drafts.ts';
import type { Clip } from '#engine/seeing/clip.ts';
import { nextClip } from '#engine/seeing/next-clip.ts';
import type { RatedPart } from '#engine/seeing/rated-part.ts';
import type { SeeingMode, SeeingTask } from '#engine/seeing/seeing-task.ts';
import type { AnswerSaving } from '#islands/quiz/saving-note.tsx';
import { recordEvent } from '#stores/learner-record.ts';
import { RateClip } from '../clip/rate-clip.tsx';
import { SpotAnswer } from './spot-answer.tsx';
import { SPOT_WORDS } from './spot-words.table.ts';
import { SPOT_DRILL, useSpotTrials } from './use-spot-trials.ts';

type Props = { readonly task: SeeingTask; readonly mode: SeeingMode; readonly progressHref: string };

type Stage = { readonly number: number; readonly seed: string; readonly clip: Clip };

/** One clip after another of one movement: rate, see the answer, go on. */
export function SpotRound({ task, mode, progressHref }: Props) {
  const trials = useSpotTrials(task, mode);
  const draw = (): Stage => {
    const seed = `${mode}/${trials.length + 1}`;
    return { number: trials.length + 1, seed, clip: nextClip(task, seed, trials) };
  };
  const [stage, setStage] = useState<Stage>(draw);
  const [rated, setRated] = useState<readonly RatedPart[] | null>(null);
  const [saving, setSaving] = useState<AnswerSaving>('saving');
  const [moved, setMoved] = useState(false);

  const submit = (parts: readonly RatedPart[], views: readonly string[]) => {
    setRated(parts);
    setSaving('saving');
    const payload = {
      seed: stage.seed,
      task,
      mode,
      side: stage.clip.side,
      views,
      parts: parts.map((part) => ({ ...part })),
    };
    void recordEvent(makeDrillAnswered(SPOT_DRILL, payload)).then(setSaving);
  };
  const goOn = () => {
    setStage(draw());
    setRated(null);
    setMoved(true);
  };

  return rated === null ? (
    <RateClip
      key={stage.seed}
      clip={stage.clip}
      mode={mode}
      title={SPOT_WORDS.clip(stage.number)}
      submit={SPOT_WORDS.submit}
      focus={moved}
      onRated={submit}
    />
  ) : (
    <SpotAnswer clip={stage.clip} rated={rated} mode={mode} saving={saving} progressHref={progressHref} onNext={goOn} />
  );
}
