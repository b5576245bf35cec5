import type { CaseType } from '#engine/clients/case-type.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';

/** What a plan fixes; the rest is drawn from the seed. */
export type ClientPlan = { readonly deviation: string; readonly type: CaseType; readonly side: Leg | null };

const SIDES = { l: 'left', r: 'right', x: null } as const satisfies Record<string, Leg | null>;
const CODE_LENGTH = 4;

/** Four letters for a word. Mixed with the seed, so that a code that was seen once gives nothing away the next time. */
const codeOf = (word: string, seed: string): string =>
  Math.floor(createRandom(`plan/${seed}/${word}`).uniform() * 36 ** CODE_LENGTH)
    .toString(36)
    .padStart(CODE_LENGTH, '0');

/** What made-up clients can be about: the part of people.yaml that a plan speaks of. */
export type Offers = {
  readonly leads: readonly string[];
  readonly movements: readonly { readonly deviation: string }[];
};

/** Every type a made-up client can have. */
export const clientTypes = ({ leads }: Pick<Offers, 'leads'>): readonly CaseType[] => [
  ...leads,
  'nothing-to-correct',
  'refer',
];

/** A plan as nine letters for an address: shared without telling a learner what it holds. Tidiness, not secrecy. */
export const makePlan = ({ deviation, type, side }: ClientPlan, seed: string): string =>
  `${codeOf(deviation, seed)}${codeOf(type, seed)}${side === null ? 'x' : side.charAt(0)}`;

/** Reads a plan back by the ids the content has today; null where it names none of them. */
export const readPlan = (plan: string, seed: string, people: Offers): ClientPlan | null => {
  const movement = people.movements.find(({ deviation }) => plan.startsWith(codeOf(deviation, seed)));
  const type = clientTypes(people).find((word) => plan.slice(CODE_LENGTH, 2 * CODE_LENGTH) === codeOf(word, seed));
  const letter = plan.charAt(2 * CODE_LENGTH);
  if (movement === undefined || type === undefined || !Object.hasOwn(SIDES, letter)) return null;
  return { deviation: movement.deviation, type, side: SIDES[letter as keyof typeof SIDES] };
};
