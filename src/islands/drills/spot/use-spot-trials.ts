import { useMemo } from 'react';
import type { SeeingMode, SeeingTask } from '#engine/seeing/seeing-task.ts';
import { parseSpotTrial, type SpotTrial } from '#engine/seeing/spot-trial.ts';
import { useRecord } from '#islands/shared/use-record.ts';

/** The drill as the record names it. Its revision rises when older trials could no longer be compared with newer ones. */
export const SPOT_DRILL = { id: 'spot', revision: 1 } as const;

/** Everything rated so far of one movement in one way of watching, in order. */
export function useSpotTrials(task: SeeingTask, mode: SeeingMode): readonly SpotTrial[] {
  const entries = useRecord().drills.get(SPOT_DRILL.id)?.entries;
  return useMemo(
    () =>
      (entries ?? [])
        .map(({ payload }) => parseSpotTrial(payload))
        .filter((trial) => trial !== null)
        .filter((trial) => trial.task === task && trial.mode === mode),
    [entries, task, mode],
  );
}
