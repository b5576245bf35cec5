import { createWorksheetStorage } from '#stores/storage/worksheet-storage.ts';
import { createWorksheetShelf, type ShelfWorld } from './worksheet-shelf.ts';

const CHANNEL = 'plumbline-worksheets';

function createTabs(): ShelfWorld['tabs'] {
  let channel: BroadcastChannel | null = null;
  return {
    post: () => channel?.postMessage('changed'),
    listen(hear) {
      window.addEventListener('pageshow', (event) => event.persisted && hear());
      if (typeof BroadcastChannel === 'undefined') return;
      channel = new BroadcastChannel(CHANNEL);
      channel.addEventListener('message', hear);
    },
  };
}

/** The worksheets of this browser. Touches nothing until it is opened. */
export const worksheetShelf = createWorksheetShelf({
  storage: createWorksheetStorage(),
  tabs: createTabs(),
  now: () => new Date(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
