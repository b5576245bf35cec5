import { createRandom } from '#engine/random/create-random.ts';
import type { Random } from '#engine/random/random.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';
import { narrowKnowledge } from './narrow-knowledge.ts';
import { type TestWorth, weighTests } from './weigh-tests.ts';

/** Two people who show the same movement for different reasons, and tests to choose from. */
export type ContrastPair = {
  readonly seed: string;
  /** What a trainer knows of either before the test; the same for both. */
  readonly screen: Screen;
  /** Contributor that drives the first person's movement, and the second's. */
  readonly drivers: readonly [string, string];
  /** Tests on offer, in a drawn order, with what each would tell about the two drivers. */
  readonly options: readonly TestWorth[];
};

const DEVIATION = 'two-leg-squat-knee-in';
const SEEN = 'overhead-squat-knee-in';
/** Only contributors that often drive the movement make a fair pair: link weights from here up. */
const LEAST_LINK = 0.3;
const OPTIONS = 5;
/** One option is best beyond doubt: the others tell at most this share of its bits. */
const RIVAL_SHARE = 0.7;
/** A pair that no test tells apart by so many bits is not asked. */
const LEAST_BITS = 0.1;
/** Pairs drawn before giving up; never reached with the knowledge as it stands. */
const MOST_TRIES = 100;

const draw = <T>(from: readonly T[], dice: Random): T | undefined => from[Math.floor(dice.uniform() * from.length)];

const drawSome = <T>(from: readonly T[], count: number, dice: Random): readonly T[] => {
  const left = [...from];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(dice.uniform() * left.length), 1),
  ).flat();
};

/** The best test for the pair among four that tell clearly less; null where no test stands out. */
const drawOptions = (worths: readonly TestWorth[], dice: Random): readonly TestWorth[] | null => {
  const [best] = worths;
  if (best === undefined || best.bits < LEAST_BITS) return null;
  const rivals = worths.filter(({ bits }) => bits <= best.bits * RIVAL_SHARE);
  if (rivals.length < OPTIONS - 1) return null;
  const telling = drawSome(rivals.slice(0, 4), 2, dice);
  const rest = rivals.filter((rival) => !telling.includes(rival));
  return drawSome([best, ...telling, ...drawSome(rest, OPTIONS - 1 - telling.length, dice)], OPTIONS, dice);
};

/** A pair for a seed: the same seed and knowledge, the same pair. Throws a RangeError when the knowledge offers none. */
export const makeContrastPair = (seed: string, compiled: CompiledKnowledge): ContrastPair => {
  const dice = createRandom(`contrast/${seed}`);
  const links = compiled.deviations.find(({ id }) => id === DEVIATION)?.links ?? {};
  const candidates = Object.keys(links).filter((id) => (links[id] ?? 0) >= LEAST_LINK);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const side: Leg = dice.uniform() < 0.5 ? 'left' : 'right';
    const sex = dice.uniform() < 0.5 ? 'female' : 'male';
    const first = draw(candidates, dice);
    const second = draw(
      candidates.filter((id) => id !== first),
      dice,
    );
    if (first === undefined || second === undefined) break;
    const screen: Screen = {
      sex,
      index: { deviation: DEVIATION, side },
      readings: [{ finding: SEEN, side, value: true, filmed: true }],
    };
    const options = drawOptions(weighTests(screen, [first, second], narrowKnowledge(compiled, [first, second])), dice);
    if (options) return { seed, screen, drivers: [first, second], options };
  }
  throw new RangeError(`No pair of contributors of "${DEVIATION}" can be told apart.`);
};
