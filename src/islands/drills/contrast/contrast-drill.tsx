import { useMemo, useState } from 'react';
import { makeDrillAnswered } from '#engine/record/event-drafts.ts';
import { makeContrastPair } from '#engine/seeing/contrast-pair.ts';
import { type ContrastResult, takeContrast } from '#engine/seeing/contrast-result.ts';
import { makeSay } from '#islands/case-simulator/words/make-say.ts';
import { type AnswerSaving, SavingNote } from '#islands/quiz/saving-note.tsx';
import { useRecord } from '#islands/shared/use-record.ts';
import { useRecordOpened } from '#islands/shared/use-record-opened.ts';
import type { Messages } from '#schemas/messages.ts';
import { recordEvent } from '#stores/learner-record.ts';
import css from './contrast.module.css';
import { ContrastAnswer } from './contrast-answer.tsx';
import { ContrastQuestion } from './contrast-question.tsx';
import { CONTRAST_WORDS } from './contrast-words.table.ts';
import { sharesOf } from './shares-of.ts';
import { type ContrastAddresses, useContrastData } from './use-contrast-data.ts';

type Props = { readonly addresses: ContrastAddresses; readonly messages: Messages; readonly progressHref: string };

const CONTRAST_DRILL = { id: 'contrast', revision: 1 } as const;

/** Pair after pair: choose the test that tells two drivers apart, and see what it was worth. */
export function ContrastDrill({ addresses, messages, progressHref }: Props) {
  const opened = useRecordOpened();
  const { data, load } = useContrastData(addresses);
  const entries = useRecord().drills.get(CONTRAST_DRILL.id)?.entries;
  const shares = useMemo(() => sharesOf((entries ?? []).map(({ payload }) => payload)), [entries]);
  const say = useMemo(() => makeSay(messages), [messages]);
  const [at, setAt] = useState<number | null>(null);
  const [result, setResult] = useState<ContrastResult | null>(null);
  const [saving, setSaving] = useState<AnswerSaving>('saving');
  const number = at ?? shares.length + 1;
  const knowledge = data.status === 'ready' ? data.knowledge : null;
  const pair = useMemo(
    () => (knowledge && opened ? makeContrastPair(String(number), knowledge) : null),
    [knowledge, opened, number],
  );
  if (data.status === 'failed') {
    return (
      <div className="notice" data-kind="care">
        <p>{CONTRAST_WORDS.failed}</p>
        <button type="button" className="button" onClick={load}>
          {CONTRAST_WORDS.retry}
        </button>
      </div>
    );
  }
  if (data.status !== 'ready' || !pair) return <p className={css.waiting}>{CONTRAST_WORDS.waiting}</p>;

  const take = (test: string) => {
    const taken = takeContrast(pair, test, data.knowledge);
    setAt(number);
    setResult(taken);
    setSaving('saving');
    const payload = {
      seed: pair.seed,
      drivers: [...pair.drivers],
      options: pair.options.map((option) => option.test),
      chosen: test,
      share: taken.share,
    };
    void recordEvent(makeDrillAnswered(CONTRAST_DRILL, payload)).then(setSaving);
  };
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return (
    <div className={css.drill}>
      {result === null ? (
        <ContrastQuestion
          key={number}
          pair={pair}
          number={number}
          names={data.names}
          focus={at !== null}
          onTake={take}
        />
      ) : (
        <ContrastAnswer
          pair={pair}
          result={result}
          names={data.names}
          say={say}
          onNext={() => {
            setAt(number + 1);
            setResult(null);
          }}
        />
      )}
      {result && <SavingNote saving={saving} progressHref={progressHref} />}
      {shares.length > 0 && <p className={css.done}>{CONTRAST_WORDS.done(shares.length, Math.round(mean * 100))}</p>}
    </div>
  );
}
