import { useId, useState } from 'react';
import { SEEING_MODES, SEEING_TASKS, type SeeingMode, type SeeingTask } from '#engine/seeing/seeing-task.ts';
import { Segmented } from '#islands/case-simulator/ratings/segmented.tsx';
import { useReducedMotion } from '#islands/movement-figure/use-reduced-motion.ts';
import { useRecordOpened } from '#islands/shared/use-record-opened.ts';
import type { References } from '../charts/agreement-chart.tsx';
import { MODE_LABELS, TASK_LABELS } from '../drill-words.table.ts';
import css from './spot.module.css';
import { SpotProgress } from './spot-progress.tsx';
import { SpotRound } from './spot-round.tsx';
import { SPOT_WORDS } from './spot-words.table.ts';

type Props = { readonly references: References; readonly progressHref: string };

/** Clip after clip, each as hard as this learner's eye asks for; how the eye does over time stands below. */
export function SpotDrill({ references, progressHref }: Props) {
  const group = useId();
  const opened = useRecordOpened();
  const still = useReducedMotion();
  const [task, setTask] = useState<SeeingTask>('overhead-squat');
  const [wanted, setWanted] = useState<SeeingMode | null>(null);
  const mode = wanted ?? (still ? 'frames' : 'film');
  if (!opened) return <p className={css.waiting}>{SPOT_WORDS.waiting}</p>;
  return (
    <div className={css.drill}>
      <div className={css.setup}>
        <Segmented
          name={`${group}-task`}
          legend={SPOT_WORDS.task}
          options={SEEING_TASKS.map((value) => ({ value, label: TASK_LABELS[value] }))}
          chosen={task}
          choose={setTask}
        />
        <Segmented
          name={`${group}-mode`}
          legend={SPOT_WORDS.mode}
          options={SEEING_MODES.map((value) => ({ value, label: MODE_LABELS[value] }))}
          chosen={mode}
          choose={setWanted}
        />
        <p className="small soft">{SPOT_WORDS.modeNote[mode]}</p>
      </div>
      <SpotRound key={`${task}/${mode}`} task={task} mode={mode} progressHref={progressHref} />
      <SpotProgress task={task} mode={mode} references={references} />
    </div>
  );
}
