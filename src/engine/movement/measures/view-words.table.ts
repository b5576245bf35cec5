import type { NamedView } from '../view/view.ts';

/** How a view is named in a sentence. */
export const VIEW_WORDS: Readonly<Record<NamedView, string>> = {
  anterior: 'from the front',
  posterior: 'from behind',
  'lateral-left': 'from the left side',
  'lateral-right': 'from the right side',
};
