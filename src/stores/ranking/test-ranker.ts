import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { RankedTest } from '#engine/screening/rank-tests.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { RankingMessage, RankingReply } from './ranking-message.ts';

/** The part of a Worker that is needed; tests bring their own. */
export type RankingPort = {
  readonly postMessage: (message: RankingMessage) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<RankingReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

export type RankingOptions = {
  /** Aborting it makes the promise reject with the signal's reason, and the work stop within one test. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, of: number) => void;
};

export type TestRanker = {
  /**
   * What to test next, best first (see `rankTests`), worked out away from the page. A second call supersedes the first,
   * whose promise rejects with an AbortError. Rejects with an Error if the worker fails.
   */
  readonly rank: (
    screen: Screen,
    available: readonly string[],
    options?: RankingOptions,
  ) => Promise<readonly RankedTest[]>;
  /** Ends the worker; a request under way rejects with an AbortError. */
  readonly close: () => void;
};

type Request = {
  readonly id: number;
  readonly resolve: (ranked: readonly RankedTest[]) => void;
  readonly reject: (reason: unknown) => void;
  readonly onProgress: RankingOptions['onProgress'];
};

/** Starts a worker that knows this knowledge. One a page is enough; close it when the page is done with it. */
export const makeTestRanker = (
  knowledge: CompiledKnowledge,
  startPort: () => RankingPort = startWorker,
): TestRanker => {
  const port = startPort();
  let current: Request | null = null;
  let count = 0;
  const settle = (how: (request: Request) => void): void => {
    const request = current;
    current = null;
    if (request !== null) how(request);
  };
  port.onmessage = ({ data }) => {
    if (data.request !== current?.id) return;
    if (data.type === 'progress') current.onProgress?.(data.done, data.of);
    else if (data.type === 'ranked') settle(({ resolve }) => resolve(data.ranked));
    else settle(({ reject }) => reject(new Error(data.reason)));
  };
  port.onerror = ({ message }) => settle(({ reject }) => reject(new Error(message)));
  port.postMessage({ type: 'know', knowledge });

  return {
    rank: (screen, available, { signal, onProgress } = {}) => {
      settle(({ reject }) => reject(new DOMException('A newer request took its place.', 'AbortError')));
      if (signal?.aborted) return Promise.reject(signal.reason);
      count += 1;
      const request = count;
      return new Promise((resolve, reject) => {
        const abort = (): void => {
          if (current?.id !== request) return;
          port.postMessage({ type: 'cancel', request });
          settle(() => reject(signal?.reason));
        };
        signal?.addEventListener('abort', abort, { once: true });
        current = { id: request, resolve, reject, onProgress };
        port.postMessage({ type: 'rank', request, screen, available });
      });
    },
    close: () => {
      settle(({ reject }) => reject(new DOMException('The ranking was closed.', 'AbortError')));
      port.terminate();
    },
  };
};

const startWorker = (): RankingPort => new Worker(new URL('./ranking.worker.ts', import.meta.url), { type: 'module' });
