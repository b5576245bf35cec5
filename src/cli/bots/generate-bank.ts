import type { Blueprint } from '#engine/clients/blueprint.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Of ten made-up clients, eight move so that something drives it, one has nothing to correct, one is to be referred. */
const KINDS: readonly Blueprint['kind'][] = [
  ...Array.from({ length: 8 }, () => 'driven' as const),
  'nothing-to-correct',
  'refer',
];

/** So many made-up clients, always the same ones: both legs, both sexes, every kind. */
export const generateBank = (count: number, compiled: CompiledKnowledge): readonly CaseStudy[] =>
  Array.from({ length: count }, (_, k) => {
    const blueprint: Blueprint = {
      kind: KINDS[k % KINDS.length] ?? 'driven',
      index: { deviation: 'two-leg-squat-knee-in', side: k % 2 === 0 ? 'left' : 'right' },
      sex: k % 3 === 0 ? 'male' : 'female',
    };
    return generateClient(`bots-${k}`, blueprint, compiled);
  });
