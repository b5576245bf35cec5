import { createContext, useContext } from 'react';
import type { Assessment, Disposition, Hypothesis } from '#engine/screening/assessment.ts';
import type { PainStops } from '#engine/worksheet/pain-stops.ts';
import type { WorksheetStage } from '#engine/worksheet/stage.ts';
import type { Worksheet, WorksheetDraft } from '#engine/worksheet/worksheet.ts';
import type { Say } from '#islands/case-simulator/words/make-say.ts';
import type { WorksheetData } from '../use-worksheet-data.ts';

/** What is being worked out away from the page. */
export type Reasoning =
  | { readonly status: 'thinking' }
  | { readonly status: 'failed' }
  | {
      readonly status: 'known';
      readonly assessment: Assessment;
      /** What the words compare with: people whose movement looks the same, or anybody of this sex. */
      readonly base: 'movement' | 'population';
      /** Hypotheses whose shift and shares count from that base. */
      readonly compared: readonly Hypothesis[];
    };

/** Where a trainer works on one sheet. */
export type SheetDesk = {
  readonly sheet: Worksheet;
  readonly data: WorksheetData;
  readonly stage: WorksheetStage;
  readonly disposition: Disposition;
  readonly pain: PainStops;
  readonly reasoning: Reasoning;
  readonly say: Say;
  /** Keeps the sheet as changed; the change can be taken back. */
  readonly change: (next: Worksheet) => void;
  /** Keeps what is being filled in; opens or closes a form. */
  readonly fillIn: (draft: WorksheetDraft | null) => void;
  /** Whether anything was done here since the page was loaded: then focus follows what comes next. */
  readonly touched: boolean;
  /** Says something to people who cannot see the page change. */
  readonly announce: (text: string) => void;
};

export const SheetContext = createContext<SheetDesk | null>(null);

/** The sheet being worked on; throws outside one. */
export function useSheet(): SheetDesk {
  const desk = useContext(SheetContext);
  if (!desk) throw new Error('useSheet stands outside a sheet: render it inside SheetContext.');
  return desk;
}
