import { useEffect, useRef } from 'react';
import type { Reading } from '#engine/screening/reading.ts';
import { type Answer, recordAnswers } from '#engine/worksheet/change-worksheet.ts';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import type { NamedFinding } from '#islands/case-simulator/words/make-names.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

type Question = { readonly test: string; readonly finding: NamedFinding };
type Props = {
  readonly page: readonly Question[];
  readonly number: number;
  readonly of: number;
  readonly recorded: ReadonlyMap<string, Reading['value']>;
  /** Every question of the page has an answer. */
  readonly isAsked: boolean;
  readonly done: () => void;
};

/** Some questions at a time: a tick is a yes and is written down at once; one button says that the others are no. */
export function SafetyPage({ page, number, of, recorded, isAsked, done }: Props) {
  const { sheet, change, announce, touched } = useSheet();
  const words = WORKSHEET_WORDS.safety;
  const legend = useRef<HTMLLegendElement>(null);
  const wasTouched = useRef(touched);
  useEffect(() => {
    if (wasTouched.current) legend.current?.focus();
  }, []);
  const answer = (given: readonly (Answer & { readonly test: string })[]) =>
    change(
      given.reduce<Worksheet>(
        (next, { test, finding, value }) => recordAnswers(next, test, [{ finding, value }]),
        sheet,
      ),
    );
  const finish = () => {
    answer(page.map(({ test, finding }) => ({ test, finding: finding.id, value: recorded.get(finding.id) === true })));
    announce(words.saved(number));
    done();
  };
  return (
    <>
      <fieldset className={css.questions}>
        <legend ref={legend} tabIndex={-1}>
          {words.page(number, of)}
        </legend>
        {page.map(({ test, finding }) => (
          <label key={finding.id} className={css.check}>
            <input
              type="checkbox"
              checked={recorded.get(finding.id) === true}
              onChange={({ target }) =>
                answer([{ test, finding: finding.id, value: target.checked || (isAsked ? false : null) }])
              }
            />
            <span>{finding.text}</span>
          </label>
        ))}
      </fieldset>
      <p>
        <button type="button" className="button" data-kind="primary" onClick={finish}>
          {isAsked ? words.change : words.rest}
        </button>
      </p>
    </>
  );
}
