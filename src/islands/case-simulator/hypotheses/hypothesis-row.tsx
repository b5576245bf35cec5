import { useId } from 'react';
import type { StatedHypotheses, StatedHypothesis } from '#engine/grading/attempt.ts';
import { useDesk } from '../attempt/desk.ts';
import { Segmented } from '../ratings/segmented.tsx';
import type { NamedContributor } from '../words/make-names.ts';
import css from './hypotheses.module.css';
import { ProbabilityField } from './probability-field.tsx';
import { isSame, judgedSide, restate } from './stated.ts';

const ROLES = ['drives', 'present-only', 'unlikely'] as const satisfies readonly StatedHypothesis['role'][];

type Props = {
  readonly contributor: NamedContributor;
  readonly stated: StatedHypotheses;
  readonly change: (stated: StatedHypotheses) => void;
  readonly disabled: boolean;
};

/** One contributor: the part it plays, in the learner's eyes, and how likely it is to drive the movement. */
export function HypothesisRow({ contributor, stated, change, disabled }: Props) {
  const { brief, say } = useDesk();
  const id = useId();
  const about = { contributor: contributor.id, side: judgedSide(contributor.side, brief.index.side) };
  const had = stated.hypotheses.find((hypothesis) => isSame(hypothesis, about));
  return (
    <div className={css.row} data-role={had?.role}>
      <div className={css.what}>
        <p className={css.name}>{contributor.name}</p>
        <details className={css.how}>
          <summary>
            {say('case.hypotheses.how')}
            <span className="visually-hidden">: {contributor.name}</span>
          </summary>
          <p>{contributor.mechanics}</p>
        </details>
      </div>
      <Segmented
        name={`${id}-role`}
        legend={say('case.hypotheses.role')}
        about={contributor.name}
        legendHidden
        options={ROLES.map((value) => ({ value, label: say(`case.role.${value}`) }))}
        chosen={had?.role ?? null}
        choose={(role) => change(restate(stated, { ...had, ...about, role }))}
        disabled={disabled}
      />
      {had && had.role !== 'unlikely' && (
        <ProbabilityField
          label={say('case.hypotheses.probability')}
          about={contributor.name}
          value={had.drives ?? null}
          change={(drives) => change(restate(stated, { ...had, drives }))}
          disabled={disabled}
        />
      )}
    </div>
  );
}
