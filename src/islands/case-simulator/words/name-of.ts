import type { Side } from '#schemas/vocabulary/side.ts';
import type { Names } from './make-names.ts';
import type { Say } from './make-say.ts';

/** "Limited ankle dorsiflexion, left": the side is said only where there are two. */
export function nameContributor(id: string, side: Side, names: Names, say: Say): string {
  const name = names.contributor.get(id)?.name ?? id;
  return side === 'central' ? name : say('case.side.named', { name, side: say(`case.side.${side}`) });
}

/** The sides a finding is recorded on: both legs, or once for the person. */
export const sidesOf = (laterality: 'lateral' | 'bilateral' | 'central'): readonly Side[] =>
  laterality === 'lateral' ? ['left', 'right'] : ['central'];
