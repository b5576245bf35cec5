import { createWorksheetStorage } from '#stores/storage/worksheet-storage.ts';
import { openWorksheetChannel } from './worksheet-channel.ts';
import { createWorksheetShelf, type ShelfWorld } from './worksheet-shelf.ts';

function createTabs(): ShelfWorld['tabs'] {
  let channel: BroadcastChannel | null = null;
  return {
    post: () => channel?.postMessage('changed'),
    listen(hear) {
      window.addEventListener('pageshow', (event) => event.persisted && hear());
      channel = openWorksheetChannel();
      channel?.addEventListener('message', hear);
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
