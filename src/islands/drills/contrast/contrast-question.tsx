import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import type { ContrastPair } from '#engine/seeing/contrast-pair.ts';
import { contrastPeople } from '#engine/seeing/contrast-people.ts';
import type { Names } from '#islands/case-simulator/words/make-names.ts';
import { MovementFigure } from '#islands/movement-figure/movement-figure.tsx';
import css from './contrast.module.css';
import { CONTRAST_WORDS } from './contrast-words.table.ts';
import { CONTRAST_TASK } from './use-contrast-data.ts';

type Props = {
  readonly pair: ContrastPair;
  readonly number: number;
  readonly names: Names;
  readonly focus: boolean;
  readonly onTake: (test: string) => void;
};

/** Two bodies with the same movement, two drivers, and the tests on offer. */
export function ContrastQuestion({ pair, number, names, focus, onTake }: Props) {
  const group = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const panels = useMemo(
    () =>
      contrastPeople(pair).map((person, index) => ({
        label: index === 0 ? CONTRAST_WORDS.first : CONTRAST_WORDS.second,
        settings: {
          task: CONTRAST_TASK,
          body: meanBody(pair.screen.sex, index === 0 ? 'average' : 'sturdy'),
          deviations: person.truth.deviations,
          modification: null,
        },
      })),
    [pair],
  );
  return (
    <form
      className={css.round}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) return setAsked(true);
        onTake(chosen);
      }}
    >
      <h2 ref={heading} tabIndex={-1} className={css.heading}>
        {CONTRAST_WORDS.pair(number)}
      </h2>
      <div className={css.figures}>
        <MovementFigure panels={panels} view="anterior" instant={null} layers={[]} />
      </div>
      <div className={css.ask}>
        <p>{CONTRAST_WORDS.story(pair.screen.index.side)}</p>
        <ul className={css.drivers}>
          {pair.drivers.map((driver) => (
            <li key={driver}>
              <b>{names.contributor.get(driver)?.name}</b>
            </li>
          ))}
        </ul>
        <fieldset className={css.options}>
          <legend>{CONTRAST_WORDS.question}</legend>
          {pair.options.map(({ test, minutes }) => (
            <label key={test} className={css.option}>
              <input
                type="radio"
                name={`${group}-test`}
                value={test}
                checked={chosen === test}
                onChange={() => setChosen(test)}
              />
              <span>{names.test.get(test)?.name}</span>
              <span className={css.minutes}>{CONTRAST_WORDS.minutes(minutes)}</span>
            </label>
          ))}
        </fieldset>
        <p className={css.submit}>
          <button type="submit" className="button" data-kind="primary" aria-disabled={chosen === null}>
            {CONTRAST_WORDS.take}
          </button>
          <span role="status" className="small">
            {asked && chosen === null ? CONTRAST_WORDS.choose : ''}
          </span>
        </p>
      </div>
    </form>
  );
}
