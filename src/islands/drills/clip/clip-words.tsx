import { useEffect } from 'react';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import { SEEING_MOVEMENTS } from '#engine/seeing/seeing-movements.table.ts';
import { DRILL_WORDS } from '../drill-words.table.ts';
import css from './clip.module.css';
import type { PreparedClip } from './prepare-clip.ts';

type Props = { readonly prepared: PreparedClip; readonly onSeen: () => void };

/** A clip in words: where everything is at the start and at the bottom. Positions, no judgement. */
export function ClipWords({ prepared, onSeen }: Props) {
  const { play, clip } = prepared;
  const { keyInstant, keyWords } = SEEING_MOVEMENTS[clip.task];
  useEffect(onSeen, [onSeen]);
  const overhead = clip.task === 'overhead-squat';
  return (
    <div className={css.words}>
      <p>{describePose(play(0), DRILL_WORDS.atStart, overhead).join(' ')}</p>
      <p>{describePose(play(keyInstant), keyWords, overhead).join(' ')}</p>
    </div>
  );
}
