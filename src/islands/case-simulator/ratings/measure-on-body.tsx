import { useMemo } from 'react';
import { forSex } from '#engine/clients/for-sex.ts';
import { makeBody } from '#engine/movement/body/body.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import { clampFigure } from '#engine/movement/figure-settings.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { Goniometer } from '#islands/goniometer/goniometer.tsx';
import type { Leg } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import type { NamedFinding } from '../words/make-names.ts';
import { BODY_ANGLES } from './body-angles.table.ts';

type Props = {
  readonly finding: NamedFinding;
  readonly side: Leg;
  /** Today's value, error included, degrees: what the picture shows. */
  readonly value: number;
  readonly read: number | null;
};

/** An angle of the client to measure with one's own hands: the goniometer over the frame where the movement is deepest. */
export function MeasureOnBody({ finding, side, value, read }: Props) {
  const { data, brief, state } = useDesk();
  const angle = BODY_ANGLES[finding.id];
  const { deviations } = data.sheet.study.truth;
  const pose = useMemo(() => {
    if (!angle) return null;
    const { sex, statureMetres } = brief.brief;
    const body = { ...meanBody(sex, 'average'), statureMetres };
    const today = { ...deviations, [angle.deviation]: { left: value, right: value } };
    const { settings } = clampFigure({ task: angle.task, body, deviations: today, modification: null });
    const { prepare, keyInstant } = TASKS[angle.task];
    return prepare({ body: makeBody(settings.body), deviations: settings.deviations, modification: null, leg: side })(
      keyInstant,
    );
  }, [angle, brief, deviations, value, side]);
  const { change } = useDraft(read, (degrees) =>
    degrees === null ? null : { type: 'measured', finding: finding.id, side, value: degrees },
  );
  if (!angle || !pose) return null;
  const { name, keyWords } = TASKS[angle.task];
  const detectableChange = finding.kind === 'number' ? forSex(finding.minimalDetectableChange, brief.brief.sex) : null;
  return (
    <Goniometer
      pose={pose}
      spec={{ kind: angle.kind, side }}
      movement={name}
      instantWords={keyWords}
      initial={read === null ? null : { degrees: read }}
      onMeasure={({ degrees }) => change(degrees)}
      disabled={state.finished}
      graded={state.finished ? { detectableChange } : null}
    />
  );
}
