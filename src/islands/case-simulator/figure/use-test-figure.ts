import { useMemo, useState } from 'react';
import type { Leg } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import { isOnOneLeg, settingsOfClient, taskOfTest } from './settings-of-test.ts';

/** The figure of a test: its settings (null where nothing can be drawn), and the leg stood on where there is a choice. */
export function useTestFigure(id: string) {
  const { data, names, brief } = useDesk();
  const [leg, chooseLeg] = useState<Leg>(brief.index.side);
  const test = names.test.get(id);
  const task = test ? taskOfTest(test) : null;
  const settings = useMemo(
    () => (task ? settingsOfClient(data.sheet.study, task, data.sheet.study.truth.deviations, leg) : null),
    [task, data, leg],
  );
  return { settings, leg, chooseLeg, onOneLeg: task !== null && isOnOneLeg(task) };
}
