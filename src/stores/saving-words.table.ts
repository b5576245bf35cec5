import type { KeptInMemoryReason, ReadOnlyReason } from './saving-state.ts';

/** What a learner is told when progress is not being saved: what happened, then what to do. */
export const SAVING_WORDS = {
  'storage-denied': {
    title: 'Your progress cannot be kept here',
    text: 'This browser does not let the course store anything, as in some private windows. Everything works, but your progress is lost when you close this tab, unless you save it to a file.',
  },
  'storage-full': {
    title: 'Your latest work is not saved yet',
    text: 'There is no room left for it in this browser. It stays in this tab for now: save it to a file, then free some space.',
  },
  'storage-failed': {
    title: 'Your latest work is not saved yet',
    text: 'The browser could not store it. It stays in this tab for now, and the next answer tries again. To be safe, save it to a file.',
  },
  'storage-blocked': {
    title: 'Your latest work is not saved yet',
    text: 'Another tab of the course holds an older version open. Close the other tabs, and saving goes on by itself.',
  },
  'storage-not-answering': {
    title: 'Your latest work is not saved yet',
    text: 'The browser’s storage is not answering. Your work stays in this tab for now and is saved if the storage comes back. To be safe, save it to a file.',
  },
  'newer-version': {
    title: 'This page no longer saves',
    text: 'A newer version of the course has been opened in this browser. Your earlier progress is safe. Reload this page to go on; if you did something here since, save it to a file first.',
  },
} as const satisfies Record<KeptInMemoryReason | ReadOnlyReason, { title: string; text: string }>;

/** Label of the button that offers the file. */
export const SAVE_FILE_LABEL = 'Save my progress to a file';
