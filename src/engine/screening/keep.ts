import type { Side } from '#schemas/vocabulary/side.ts';
import type { ByContributor, CompiledContributor } from './compiled-knowledge.ts';
import type { Network } from './network.ts';
import { overStates } from './over-states.ts';

/**
 * A product over the contributors present, laid out for the network: what each state of each leg of each group keeps
 * of it, and each central set. 1 everywhere for a leg or group it does not touch.
 */
export type Keep = {
  /** Tells it from every other product of the same knowledge. */
  readonly id: number;
  /** The leg it is about; `central` if about the person, and then both legs bear on it alike. */
  readonly side: Side;
  /** The product when nobody is present. */
  readonly base: number;
  readonly touches: readonly boolean[];
  /** Groups it touches, and the first of them (−1 if none). */
  readonly touched: number;
  readonly home: number;
  readonly left: readonly Float64Array[];
  readonly right: readonly Float64Array[];
  readonly central: Float64Array;
  /** Bits of the central set it depends on. */
  readonly centralMask: number;
};

/**
 * Lays out base · Π values over the contributors present. Of one leg: that leg's and the central ones. Of the person:
 * both legs', each passed through `perLeg`, and the central ones.
 */
export function makeKeep(
  id: number,
  base: number,
  values: ByContributor,
  side: Side,
  perLeg: (value: number) => number,
  network: Network,
  contributors: readonly CompiledContributor[],
): Keep {
  const ofEach = contributors.map(({ id }) => values[id] ?? 1);
  const ofLeg = (leg: 'left' | 'right'): Float64Array => {
    if (side !== leg && side !== 'central') return new Float64Array(ofEach.length).fill(1);
    return Float64Array.from(ofEach, (value) => (side === 'central' ? perLeg(value) : value));
  };
  const [left, right] = [ofLeg('left'), ofLeg('right')];
  const central = Float64Array.from(ofEach);
  const touches = network.groups.map(({ members }) => members.some((i) => left[i] !== 1 || right[i] !== 1));
  return {
    id,
    side,
    base,
    touches,
    touched: touches.filter(Boolean).length,
    home: touches.indexOf(true),
    left: network.groups.map(({ members }) => overStates(members, left)),
    right: network.groups.map(({ members }) => overStates(members, right)),
    central: overStates(network.centrals, central),
    centralMask: network.centrals.reduce((mask, i, bit) => (central[i] === 1 ? mask : mask | (1 << bit)), 0),
  };
}
