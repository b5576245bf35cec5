import { type ReactNode, useMemo, useState } from 'react';
import { disposition } from '#engine/screening/disposition.ts';
import { painStops } from '#engine/worksheet/pain-stops.ts';
import { worksheetStage } from '#engine/worksheet/stage.ts';
import { toScreen } from '#engine/worksheet/to-screen.ts';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import { worksheetShelf } from '#stores/worksheet/browser-shelf.ts';
import { PaperSheet } from '../paper/paper-sheet.tsx';
import { PlanDraft } from '../plan/plan-draft.tsx';
import { ReferralNote } from '../plan/referral-note.tsx';
import css from '../practice-worksheet.module.css';
import { PainNotice } from '../reasons/pain-notice.tsx';
import { Reasons } from '../reasons/reasons.tsx';
import { SignNotice } from '../reasons/sign-notice.tsx';
import { NextTestList } from '../taking/next-test-list.tsx';
import { ReadingsTaken } from '../taking/readings-taken.tsx';
import { SafetyPart } from '../taking/safety-part.tsx';
import { TestForm } from '../taking/test-form.tsx';
import { WatchPart } from '../taking/watch-part.tsx';
import type { WorksheetData } from '../use-worksheet-data.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { SheetContext, type SheetDesk } from './desk.ts';
import { useReasoning } from './use-reasoning.ts';
import { useUndo } from './use-undo.ts';

type Props = {
  readonly sheet: Worksheet;
  readonly data: WorksheetData;
  readonly say: Say;
  readonly bar: (undo: (() => void) | null) => ReactNode;
};

/** A sheet at work: questions, the movement, tests; beside them what it may come from; then a plan, a note, paper. */
export function SheetWork({ sheet, data, say, bar }: Props) {
  const { sex, index, entries } = sheet;
  const { knowledge } = data;
  const screen = useMemo(() => toScreen({ sex, index, entries }), [sex, index, entries]);
  const stage = useMemo(() => worksheetStage({ sex, index, entries }, knowledge), [sex, index, entries, knowledge]);
  const signs = useMemo(() => disposition(screen, knowledge), [screen, knowledge]);
  const pain = useMemo(() => painStops({ entries }, knowledge), [entries, knowledge]);
  const reasoning = useReasoning(stage === 'testing' ? screen : null, knowledge);
  const { change, undo } = useUndo(sheet);
  const [said, setSaid] = useState('');
  const [touched, setTouched] = useState(false);
  const desk: SheetDesk = {
    sheet,
    data,
    stage,
    disposition: signs,
    pain,
    reasoning,
    say,
    touched,
    change: (next) => {
      setTouched(true);
      change(next);
    },
    fillIn: (draft) => {
      setTouched(true);
      void worksheetShelf.keep({ ...sheet, draft });
    },
    announce: setSaid,
  };
  const takeBack = () => {
    undo?.();
    setSaid(WORKSHEET_WORDS.undone);
  };
  return (
    <SheetContext value={desk}>
      {bar(undo && takeBack)}
      <div className={`${css.work} no-print`}>
        <div className={css.main}>
          <PainNotice />
          <SignNotice />
          <SafetyPart />
          {stage === 'watching' && <WatchPart />}
          {stage === 'testing' &&
            (sheet.draft ? (
              <TestForm key={`${sheet.draft.test} ${sheet.draft.entry}`} draft={sheet.draft} />
            ) : (
              <NextTestList screen={screen} />
            ))}
          <ReadingsTaken />
        </div>
        <div className={css.aside}>
          <Reasons />
        </div>
        <div className={css.after}>
          {stage === 'testing' && <PlanDraft />}
          <ReferralNote />
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <PaperSheet />
    </SheetContext>
  );
}
