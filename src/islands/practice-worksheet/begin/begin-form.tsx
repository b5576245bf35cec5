import { type SubmitEvent, useId, useRef, useState } from 'react';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';
import { makeUuid } from '#stores/make-uuid.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { Choice } from './choice.tsx';

/** A movement a sheet can be about: its deviation, and its name. */
export type Movement = { readonly id: string; readonly name: string };

type Props = { readonly movements: readonly Movement[]; readonly begin: (sheet: Worksheet) => void };

/** Where a plan starts from; all of it can be changed with the plan. */
const USUAL = { equipment: ['wall'], minutesPerSession: 30, sessionsPerWeek: 2 } as const;
const NICKNAME_LENGTH = 24;

/** Who the sheet is about, as little as it takes, and that they have said yes. */
export function BeginForm({ movements, begin }: Props) {
  const words = WORKSHEET_WORDS.begin;
  const id = useId();
  const [nickname, setNickname] = useState('');
  const [sex, setSex] = useState<Worksheet['sex'] | null>(null);
  const [deviation, setDeviation] = useState(movements[0]?.id ?? '');
  const [side, setSide] = useState<Leg | null>(null);
  const [adult, setAdult] = useState(false);
  const [consent, setConsent] = useState(false);
  const [shown, setShown] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const missing = [
    ...(nickname.trim() === '' ? [{ at: `${id}-nickname`, text: words.nicknameMissing }] : []),
    ...(sex === null ? [{ at: `${id}-sex-female`, text: words.sexMissing }] : []),
    ...(side === null ? [{ at: `${id}-side-left`, text: words.sideMissing }] : []),
    ...(adult ? [] : [{ at: `${id}-adult`, text: words.adultMissing }]),
    ...(consent ? [] : [{ at: `${id}-consent`, text: words.consentMissing }]),
  ];
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (missing.length > 0 || sex === null || side === null) {
      setShown(true);
      requestAnimationFrame(() => list.current?.focus());
      return;
    }
    const now = new Date().toISOString();
    begin({
      version: 1,
      id: makeUuid(),
      nickname: nickname.trim(),
      sex,
      index: { deviation, side },
      begunAt: now,
      changedAt: now,
      entries: [],
      skipped: [],
      draft: null,
      circumstances: USUAL,
      leftOut: [],
    });
  };
  return (
    <form className={css.begin} onSubmit={submit} noValidate aria-labelledby={`${id}-title`} autoComplete="off">
      <h2 id={`${id}-title`}>{words.title}</h2>
      <div className="field">
        <label htmlFor={`${id}-nickname`}>{words.nickname}</label>
        <p id={`${id}-nickname-hint`} className="small soft">
          {words.nicknameHint}
        </p>
        <input
          id={`${id}-nickname`}
          className={`input ${css.short}`}
          value={nickname}
          maxLength={NICKNAME_LENGTH}
          aria-describedby={`${id}-nickname-hint`}
          aria-invalid={shown && nickname.trim() === ''}
          onChange={(event) => setNickname(event.target.value)}
        />
      </div>
      <Choice
        id={`${id}-sex`}
        legend={words.sex}
        hint={words.sexHint}
        options={[
          { value: 'female', label: words.female },
          { value: 'male', label: words.male },
        ]}
        chosen={sex}
        choose={setSex}
      />
      <Choice
        id={`${id}-movement`}
        legend={words.movement}
        options={movements.map((movement) => ({ value: movement.id, label: movement.name }))}
        chosen={deviation}
        choose={setDeviation}
      />
      <Choice
        id={`${id}-side`}
        legend={words.side}
        hint={words.sideHint}
        options={[
          { value: 'left', label: words.left },
          { value: 'right', label: words.right },
        ]}
        chosen={side}
        choose={setSide}
      />
      <fieldset className={css.choices}>
        <legend>{words.confirm}</legend>
        {(
          [
            ['adult', words.adult, adult, setAdult],
            ['consent', words.consent, consent, setConsent],
          ] as const
        ).map(([name, text, checked, set]) => (
          <label key={name} className={css.check}>
            <input
              type="checkbox"
              id={`${id}-${name}`}
              checked={checked}
              onChange={(event) => set(event.target.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {shown && missing.length > 0 && (
        <div ref={list} tabIndex={-1} className="notice" data-kind="care" role="alert">
          <p>
            <strong>{words.problems}</strong>
          </p>
          <ul className={css.missing}>
            {missing.map(({ at, text }) => (
              <li key={at}>
                <a href={`#${at}`} onClick={(event) => goTo(event, at)}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <button type="submit" className="button" data-kind="primary">
          {words.go}
        </button>
      </p>
    </form>
  );
}

/** Follows a link to a field without leaving its id in the address. */
function goTo(event: { preventDefault(): void }, at: string) {
  event.preventDefault();
  document.getElementById(at)?.focus();
}
