import type { StorageFault } from './event-storage.ts';

const FULL_NAMES: ReadonlySet<string> = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']);
/** Legacy codes of the same: 22 in WebKit and Blink, 1014 in Gecko. */
const FULL_CODES: ReadonlySet<number> = new Set([22, 1014]);
const DENIED_NAMES: ReadonlySet<string> = new Set(['SecurityError', 'InvalidStateError', 'NotAllowedError']);

/** Whatever a browser throws at storage, as one of our faults. `opening`: it was thrown before there was a connection. */
export function describeError(error: unknown, opening: boolean): StorageFault {
  if (typeof error !== 'object' || error === null) return 'failed';
  const { name, code } = error as { name?: unknown; code?: unknown };
  if (FULL_NAMES.has(String(name)) || (typeof code === 'number' && FULL_CODES.has(code))) return 'full';
  if (name === 'VersionError') return 'newer-version';
  if (opening && DENIED_NAMES.has(String(name))) return 'denied';
  return 'failed';
}
