import { useId } from 'react';
import type { Side } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import type { NamedFinding, NamedTest } from '../words/make-names.ts';
import { sidesOf } from '../words/name-of.ts';
import { BODY_ANGLES } from './body-angles.table.ts';
import { Dial } from './dial.tsx';
import css from './instrument.module.css';
import { MeasureOnBody } from './measure-on-body.tsx';
import { ReadOff } from './read-off.tsx';
import { Tape } from './tape.tsx';

type Props = { readonly finding: NamedFinding; readonly test: NamedTest };

/** An instrument to read with one's own eyes: a tape or a dial as it lies with a field for its number, or the body itself. */
export function Instrument({ finding, test }: Props) {
  const { run, state, say } = useDesk();
  const group = useId();
  const last = run.actions.findLast((action) => action.type === 'tested' && action.test === test.id);
  const shown = last?.type === 'tested' ? last.readings : [];
  const readBefore = (side: Side): number | null => {
    const measured = run.actions.findLast(
      (action) => action.type === 'measured' && action.finding === finding.id && action.side === side,
    );
    return measured?.type === 'measured' ? measured.value : null;
  };
  return (
    <div className={css.instrument}>
      <p className={css.title}>{say('case.instrument.lead', { finding: finding.text })}</p>
      {sidesOf(finding.side).map((side) => {
        const value = shown.find((reading) => reading.finding === finding.id && reading.side === side)?.value;
        if (typeof value !== 'number') return null;
        if (side !== 'central' && finding.id in BODY_ANGLES)
          return (
            <MeasureOnBody
              key={`${side} ${value}`}
              finding={finding}
              side={side}
              value={value}
              read={readBefore(side)}
            />
          );
        return (
          <div key={side} className={css.side}>
            {finding.unit === 'degrees' ? (
              <Dial value={value} side={say(`case.side.${side}`)} say={say} />
            ) : (
              <Tape value={value} unit={finding.unit} side={say(`case.side.${side}`)} say={say} />
            )}
            <ReadOff
              id={`${group}-${side}`}
              finding={finding}
              side={side}
              read={readBefore(side)}
              disabled={state.finished}
            />
          </div>
        );
      })}
    </div>
  );
}
