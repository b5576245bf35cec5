import { useId } from 'react';
import type { Reading } from '#engine/screening/reading.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import { Undo } from '../frame/undo.tsx';
import type { NamedFinding, NamedTest } from '../words/make-names.ts';
import { sidesOf } from '../words/name-of.ts';
import css from './rating-form.module.css';
import { Segmented } from './segmented.tsx';

type Choice = { readonly value: string; readonly label: string; readonly means: Reading['value'] };

/** What the learner saw with their own eyes, finding by finding and leg by leg. What is left open stays unknown. */
export function RatingForm({ test }: { readonly test: NamedTest }) {
  const { state, say } = useDesk();
  const group = useId();
  const saved = state.screen.readings.filter((had) => test.findings.some(({ id }) => id === had.finding));
  const { draft, change, undo } = useDraft<readonly Reading[]>(saved, (readings) => ({
    type: 'rated',
    test: test.id,
    filmed: true,
    readings,
  }));
  const choices = (finding: NamedFinding): readonly Choice[] =>
    finding.kind === 'category'
      ? finding.categories.map((value) => ({ value, label: say(`case.category.${value}`), means: value }))
      : [
          { value: 'yes', label: say('case.rating.seen'), means: true },
          { value: 'no', label: say('case.rating.notSeen'), means: false },
        ];
  const rate = (finding: NamedFinding, side: Side, value: Reading['value']) =>
    change([
      ...draft.filter((had) => had.finding !== finding.id || had.side !== side),
      { finding: finding.id, side, value, filmed: true },
    ]);
  const rated = test.findings.filter(({ kind }) => kind !== 'number');
  const all = rated.reduce((count, finding) => count + sidesOf(finding.side).length, 0);
  const done = draft.filter((had) => rated.some(({ id }) => id === had.finding)).length;
  return (
    <div className={css.form}>
      <p className="small soft" id={`${group}-count`}>
        {say('case.rating.count', { done, all })}
      </p>
      <ul className={css.findings}>
        {rated.map((finding) => (
          <li key={finding.id} className={css.finding}>
            <p className={css.text}>{finding.text}</p>
            <div className={css.sides}>
              {sidesOf(finding.side).map((side) => {
                const had = draft.find((reading) => reading.finding === finding.id && reading.side === side);
                const options = choices(finding);
                return (
                  <Segmented
                    key={side}
                    name={`${group}-${finding.id}-${side}`}
                    legend={say(`case.rating.legend.${side}`)}
                    about={finding.text}
                    options={options}
                    disabled={state.finished}
                    chosen={options.find(({ means }) => means === had?.value)?.value ?? null}
                    choose={(value) => {
                      const chosen = options.find((option) => option.value === value);
                      if (chosen) rate(finding, side, chosen.means);
                    }}
                  />
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      <Undo undo={undo} />
    </div>
  );
}
