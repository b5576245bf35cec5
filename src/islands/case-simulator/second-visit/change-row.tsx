import { useId } from 'react';
import type { TakenAgain } from '#engine/grading/second-visit/second-visit-state.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import { useDesk } from '../attempt/desk.ts';
import { Segmented } from '../ratings/segmented.tsx';
import { formatValue } from '../words/format-value.ts';
import css from './second-visit.module.css';

const VERDICTS = ['real', 'error'] as const;

type Props = { readonly taken: TakenAgain; readonly ended: boolean };

/** One number then and now; whether the change is more than the error of the instrument is for the learner to say. */
export function ChangeRow({ taken, ended }: Props) {
  const { act, brief, data, names, state, say } = useDesk();
  const name = useId();
  const finding = names.finding.get(taken.finding);
  if (!finding) return null;
  const detectable = minimalDetectableChange(taken.finding, brief.brief.sex, data.knowledge);
  const side = say(`case.side.${taken.side}`);
  const judged = taken.judgedReal === null ? null : taken.judgedReal ? 'real' : 'error';
  return (
    <div className={css.change}>
      <p>
        {finding.text}
        {taken.side !== 'central' && `, ${side}`}
      </p>
      <p className={css.numbers}>
        <span>
          <span className="small soft">{say('case.visit.then')}</span> {formatValue(taken.before, finding, say)}
        </span>
        <span>
          <span className="small soft">{say('case.visit.today')}</span> <b>{formatValue(taken.now, finding, say)}</b>
        </span>
        {detectable !== null && (state.mode !== 'check' || ended) && (
          <span className="small soft">
            {say('case.visit.detectable', { change: formatValue(detectable, finding, say) })}
          </span>
        )}
      </p>
      <Segmented
        name={name}
        legend={say('case.visit.change.question')}
        about={`${finding.text}, ${side}`}
        options={VERDICTS.map((value) => ({ value, label: say(`case.visit.change.${value}`) }))}
        chosen={judged}
        choose={(verdict) =>
          act({ type: 'judged-change', finding: taken.finding, side: taken.side, real: verdict === 'real' })
        }
        disabled={ended}
      />
    </div>
  );
}
