const CHANNEL = 'plumbline-worksheets';

/** The channel on which tabs say that worksheets changed; null where the browser has none. */
export const openWorksheetChannel = (): BroadcastChannel | null =>
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Says once, to every tab, that worksheets changed: each reads the storage again. */
export function tellWorksheetTabs(): void {
  const channel = openWorksheetChannel();
  channel?.postMessage('changed');
  channel?.close();
}
