import { useStore } from '@nanostores/react';
import { $savingState } from '#stores/learner-record.ts';
import type { SavingState } from '#stores/saving-state.ts';

const IDLE: SavingState = { status: 'idle' };

/** Whether the learner's last action is kept; idle on the server and in the first client render. */
export function useSavingState(): SavingState {
  return useStore($savingState, { ssr: () => IDLE });
}
