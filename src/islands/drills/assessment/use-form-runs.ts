import { useMemo } from 'react';
import { assessmentForm } from '#engine/seeing/assessment-form.ts';
import { type FormRun, foldFormRuns } from '#engine/seeing/fold-form-runs.ts';
import { useRecord } from '#islands/shared/use-record.ts';

/** The form as the record names it. */
export const FORM_DRILL = { id: 'form-a', revision: 1 } as const;
export const FORM_CLIPS = assessmentForm('A');
const PARTS_OF = FORM_CLIPS.map(({ parts }) => parts.length);

/** Every go at the form, the first one first. */
export function useFormRuns(): readonly FormRun[] {
  const entries = useRecord().drills.get(FORM_DRILL.id)?.entries;
  return useMemo(
    () =>
      foldFormRuns(
        (entries ?? []).map(({ payload }) => payload),
        PARTS_OF,
      ),
    [entries],
  );
}

export const isFinished = ({ clips }: FormRun): boolean => clips.length === FORM_CLIPS.length;
