import type { MadeClient } from '#engine/clients/make-client.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { MakingMessage, MakingReply } from './making-message.ts';

/** The part of a Worker that is needed; tests bring their own. */
export type MakingPort = {
  readonly postMessage: (message: MakingMessage) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<MakingReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

/**
 * Makes a client up away from the page: `meet` hears who it is, then the promise settles with the sheet. Rejects with an
 * Error if that fails, and with the signal's reason if it is aborted. The worker ends with it.
 */
export const makeClientAway = (
  message: MakingMessage,
  meet: (client: MadeClient) => void,
  signal: AbortSignal,
  startPort: () => MakingPort = startWorker,
): Promise<CaseSheet> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const port = startPort();
    const end = (how: () => void): void => {
      port.terminate();
      how();
    };
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), { once: true });
    port.onmessage = ({ data }) => {
      if (data.type === 'met') meet(data.client);
      else if (data.type === 'made') end(() => resolve(data.sheet));
      else end(() => reject(new Error(data.reason)));
    };
    port.onerror = ({ message: reason }) => end(() => reject(new Error(reason)));
    port.postMessage(message);
  });

const startWorker = (): MakingPort => new Worker(new URL('./making.worker.ts', import.meta.url), { type: 'module' });
