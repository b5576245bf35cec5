import type { NamedView } from '#engine/movement/view/view.ts';
import type { Clip } from '#engine/seeing/clip.ts';

/** Where a clip can be watched from: the front, the side of the leg that is rated, behind. */
export const clipViews = ({ side }: Pick<Clip, 'side'>): readonly NamedView[] => [
  'anterior',
  side === 'left' ? 'lateral-left' : 'lateral-right',
  'posterior',
];
