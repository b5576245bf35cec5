import { useId, useMemo } from 'react';
import { deviationsAfter } from '#engine/grading/second-visit/project-return.ts';
import { MOVEMENT_CHANGES } from '#engine/grading/second-visit/second-visit-action.ts';
import { useDesk } from '../attempt/desk.ts';
import { Beside } from '../figure/beside.tsx';
import { FilmOf } from '../figure/film.tsx';
import { settingsOfClient, taskOfTest } from '../figure/settings-of-test.ts';
import { Segmented } from '../ratings/segmented.tsx';
import css from './second-visit.module.css';
import type { VisitPart } from './visit-part.ts';

/** The same movement then and now, side by side: has it changed? */
export function LookAgain({ visit, projection }: VisitPart) {
  const { act, data, movement, names, say } = useDesk();
  const name = useId();
  const panels = useMemo(() => {
    const test = names.test.get(movement);
    const task = test ? taskOfTest(test) : null;
    const { study } = data.sheet;
    if (!task) return null;
    const at = (label: string, deviations: typeof study.truth.deviations) => ({
      label,
      settings: settingsOfClient(study, task, deviations, study.index.side),
    });
    return [
      at(say('case.visit.then'), study.truth.deviations),
      at(say('case.visit.now', { weeks: visit.weeks }), deviationsAfter(study, projection)),
    ];
  }, [names, movement, data, projection, visit.weeks, say]);
  return (
    <section className={css.part} aria-labelledby="look-again">
      <h3 id="look-again">{say('case.visit.look')}</h3>
      {panels && (
        <>
          <Beside panels={panels} />
          <FilmOf panels={panels} />
        </>
      )}
      <Segmented
        name={name}
        legend={say('case.visit.look.question')}
        options={MOVEMENT_CHANGES.map((value) => ({ value, label: say(`case.visit.movement.${value}`) }))}
        chosen={visit.movement}
        choose={(change) => act({ type: 'judged-movement', change })}
        disabled={visit.ended}
      />
    </section>
  );
}
