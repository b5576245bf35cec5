import type { Assessment } from '#engine/screening/assessment.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { AssessingMessage, AssessingReply } from './assessing-message.ts';

/** The part of a Worker that is needed; tests bring their own. */
export type AssessingPort = {
  readonly postMessage: (message: AssessingMessage) => void;
  readonly terminate: () => void;
  onmessage: ((event: MessageEvent<AssessingReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

export type Assessor = {
  /** `assess`, away from the page. A newer call supersedes this one: it then never settles. Rejects if the worker fails. */
  readonly assess: (screen: Screen) => Promise<Assessment>;
  readonly close: () => void;
};

type Request = {
  readonly id: number;
  readonly resolve: (assessment: Assessment) => void;
  readonly reject: (reason: unknown) => void;
};

/** Starts a worker that knows this knowledge; close it when the page is done with it. */
export const makeAssessor = (knowledge: CompiledKnowledge, startPort: () => AssessingPort = startWorker): Assessor => {
  const port = startPort();
  let current: Request | null = null;
  let count = 0;
  port.onmessage = ({ data }) => {
    if (data.request !== current?.id) return;
    const { resolve, reject } = current;
    current = null;
    if (data.type === 'assessed') resolve(data.assessment);
    else reject(new Error(data.reason));
  };
  port.onerror = ({ message }) => {
    current?.reject(new Error(message));
    current = null;
  };
  port.postMessage({ type: 'know', knowledge });
  return {
    assess: (screen) => {
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        current = { id, resolve, reject };
        port.postMessage({ type: 'assess', request: id, screen });
      });
    },
    close: () => {
      current = null;
      port.terminate();
    },
  };
};

const startWorker = (): AssessingPort =>
  new Worker(new URL('./assessing.worker.ts', import.meta.url), { type: 'module' });
