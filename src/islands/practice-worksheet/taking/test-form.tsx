import { type SubmitEvent, useId, useRef, useState } from 'react';
import { SEX_QUESTION } from '#engine/screening/read-marks.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { recordEntry } from '#engine/worksheet/change-worksheet.ts';
import { addedPainFinding } from '#engine/worksheet/pain-stops.ts';
import { draftKey, readDraft, readingSides } from '#engine/worksheet/read-draft.ts';
import type { WorksheetDraft } from '#engine/worksheet/worksheet.ts';
import { makeUuid } from '#stores/make-uuid.ts';
import { useSheet } from '../desk/desk.ts';
import { Part } from '../desk/part.tsx';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { describeTest } from './describe-test.ts';
import { FindingField } from './finding-field.tsx';
import { PainBox } from './pain-box.tsx';

type Props = { readonly draft: WorksheetDraft; readonly lead?: string };

/** The form of one test. What is filled in is kept as it is typed; it counts once it is written down. */
export function TestForm({ draft, lead = WORKSHEET_WORDS.taking.lead }: Props) {
  const { sheet, data, stage, change, fillIn, announce } = useSheet();
  const words = WORKSHEET_WORDS.taking;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState(false);
  const test = data.names.test.get(draft.test);
  if (!test) return null;
  const findings = test.findings.filter(({ id: finding }) => finding !== SEX_QUESTION);
  const { readings: seen, problems } = readDraft(draft, findings, sheet.sex);
  const painFinding = addedPainFinding(test.id, data.knowledge);
  const readings: readonly Reading[] =
    draft.hurt && painFinding ? [...seen, { finding: painFinding, side: 'central', value: true }] : seen;
  const isSeen = test.purpose === 'screen' || test.purpose === 'modification-probe';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (readings.length === 0 || Object.keys(problems).length > 0) {
      setRefused(true);
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
      );
      return;
    }
    change(recordEntry(sheet, { id: draft.entry ?? makeUuid(), test: test.id, readings }));
    announce(words.saved(test.name));
  };
  return (
    <Part title={draft.entry === null ? test.name : words.change(test.name)} lead={lead} takesFocus>
      <p className="small soft">{describeTest(test)}</p>
      <form ref={form} className={css.form} onSubmit={submit} noValidate autoComplete="off">
        {findings.map((finding) => (
          <fieldset key={finding.id} className={css.finding}>
            <legend>{finding.text}</legend>
            <div className={css.sides}>
              {readingSides(finding.side).map((side) => {
                const key = draftKey(finding.id, side);
                return (
                  <FindingField
                    key={side}
                    id={`${id}-${finding.id}-${side}`}
                    finding={finding}
                    side={side}
                    written={draft.values[key] ?? ''}
                    write={(value) => fillIn({ ...draft, values: { ...draft.values, [key]: value } })}
                    problem={refused ? (problems[key] ?? null) : null}
                  />
                );
              })}
            </div>
          </fieldset>
        ))}
        {painFinding && <PainBox hurt={draft.hurt ?? false} tell={(hurt) => fillIn({ ...draft, hurt })} />}
        {isSeen && (
          <label className={css.check}>
            <input
              type="checkbox"
              checked={draft.filmed}
              onChange={(event) => fillIn({ ...draft, filmed: event.target.checked })}
            />
            <span>{words.filmed}</span>
          </label>
        )}
        {refused && readings.length === 0 && Object.keys(problems).length === 0 && (
          <p role="alert" tabIndex={-1} className="notice" data-kind="care">
            {words.empty}
          </p>
        )}
        <p className={css.verbs}>
          <button type="submit" className="button" data-kind="primary">
            {words.save}
          </button>
          {stage === 'testing' && (
            <button type="button" className="button" data-kind="quiet" onClick={() => fillIn(null)}>
              {words.cancel}
            </button>
          )}
        </p>
      </form>
    </Part>
  );
}
