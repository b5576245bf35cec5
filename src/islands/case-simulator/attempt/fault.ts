const FAULT = 'case-fault';

/** Tells the case on this page that something the learner asked for did not happen; the browser's log hears it as well. */
export function tellFault(error: unknown): void {
  console.error(error);
  dispatchEvent(new Event(FAULT));
}

/**
 * A click whose handler throws, and a promise nobody waited for: what React's error boundary does not see. Errors of
 * other scripts in the page (an extension) and the browser's own remarks carry no error of ours and are left alone.
 */
const isOurs = (event: Event): boolean =>
  event instanceof ErrorEvent
    ? event.error instanceof Error && !event.filename.includes('-extension:')
    : event instanceof PromiseRejectionEvent && event.reason instanceof Error;

/** Calls back at every fault on the page until the returned function is called. */
export function listenForFaults(hear: () => void): () => void {
  const hearOurs = (event: Event) => isOurs(event) && hear();
  addEventListener(FAULT, hear);
  addEventListener('error', hearOurs);
  addEventListener('unhandledrejection', hearOurs);
  return () => {
    removeEventListener(FAULT, hear);
    removeEventListener('error', hearOurs);
    removeEventListener('unhandledrejection', hearOurs);
  };
}
