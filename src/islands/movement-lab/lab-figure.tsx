import { useMemo } from 'react';
import type { LabBody } from '#engine/lab/lab-body.ts';
import { PlayingFigure } from '#islands/movement-figure/playing-figure.tsx';

type Props = {
  readonly plain: LabBody;
  readonly modified: LabBody | null;
  readonly modificationName: string;
  readonly compare: boolean;
  readonly seconds: number;
};

/**
 * The body as it squats: plain, with the change, or both side by side. No boundary of its own: deep in a page React would
 * write a large one apart and put it in place by inline script, which the content policy refuses; the lab waits as a whole.
 */
export function LabFigure({ plain, modified, modificationName, compare, seconds }: Props) {
  const panels = useMemo(() => {
    if (modified === null) return [{ label: '', settings: plain.settings }];
    const changed = { label: `With ${modificationName}`, settings: modified.settings };
    return compare ? [{ label: 'As usual', settings: plain.settings }, changed] : [changed];
  }, [plain, modified, modificationName, compare]);
  return (
    <PlayingFigure panels={panels} view="anterior" instant={null} layers={['plumb', 'markers']} seconds={seconds} />
  );
}
