import type { ICombinations, INetwork } from 'bayesjs';
import { createRandom } from '#engine/random/create-random.ts';
import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { fitOddsWeights } from '#engine/screening/fit-odds-weights.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { makeRandomNetwork } from './random-network.ts';

/** One network twice: as the engine reads it, and as plain tables for a library that knows nothing of this field. */
export type PlainNetwork = {
  readonly compiled: CompiledKnowledge;
  readonly screen: Screen;
  readonly network: INetwork;
  readonly given: ICombinations;
};

/** Contributors that may drive the movement. With ten the library takes minutes: its tables double with each. */
const MOST_LINKS = 6;

/** Yes or no, by the states of the parents; bit k of a row is parent k. */
const addNode = (network: INetwork, id: string, parents: readonly string[], chanceOf: (row: number) => number) => {
  const split = (row: number) => ({ yes: chanceOf(row), no: 1 - chanceOf(row) });
  const rows = Array.from({ length: 2 ** parents.length }, (_, row) => ({
    when: Object.fromEntries(parents.map((parent, k) => [parent, (row >> k) & 1 ? 'yes' : 'no'])),
    // biome-ignore lint/suspicious/noThenProperty: the library calls a row's chances "then".
    then: split(row),
  }));
  network[id] = {
    id,
    states: ['yes', 'no'],
    parents: [...parents],
    cpt: parents.length === 0 ? split(0) : rows,
  };
};

/**
 * A random noisy-OR network of so many contributors, tied in pairs, with one leg read: the movement the case is about
 * and three capacities. In the plain one each link into the movement is a node of its own, so that `drives i` is that
 * node's posterior, and the readings are leaves.
 */
export const makePlainNetwork = (seed: string, contributors: number): PlainNetwork => {
  const { uniform } = createRandom(seed);
  const between = (low: number, high: number): number => low + (high - low) * uniform();
  const ids = Array.from({ length: contributors }, (_, k) => `contributor-${k}`);
  const priors = ids.map((id) => ({ id, prior: between(0.05, 0.5) }));
  const pairs = ids.flatMap((a, k) => {
    const b = ids[k + 1];
    return k % 2 === 0 && b !== undefined ? [{ a, b, oddsRatio: between(0.4, 5) }] : [];
  });
  const oddsWeights = fitOddsWeights(priors, pairs);
  const network: INetwork = {};
  for (const [k, { id, prior }] of priors.entries()) {
    const pair = pairs.find(({ b }) => b === id);
    const weight = oddsWeights[k] ?? 0;
    const odds = (row: number): number => weight * (row === 1 ? (pair?.oddsRatio ?? 1) : 1);
    if (pair === undefined) addNode(network, id, [], () => prior);
    else addNode(network, id, [pair.a], (row) => odds(row) / (1 + odds(row)));
  }

  const linked = ids.slice(0, MOST_LINKS);
  const index = { leak: between(0.01, 0.3), links: Object.fromEntries(linked.map((id) => [id, between(0.1, 0.9)])) };
  for (const id of linked) addNode(network, `${id} drives`, [id], (row) => (row === 1 ? (index.links[id] ?? 0) : 0));
  addNode(
    network,
    'movement',
    linked.map((id) => `${id} drives`),
    (row) => (row === 0 ? index.leak : 1),
  );
  const findings: CompiledFinding[] = [];
  const given: ICombinations = {};
  const read = (of: string, reads: CompiledFinding['reads']): void => {
    const id = `finding-${findings.length}`;
    const misreading = between(0.02, 0.4);
    findings.push({ id, side: 'lateral', kind: 'boolean', reads, misreading });
    addNode(network, id, [of], (row) => (row === 1 ? 1 - misreading : misreading));
    given[id] = uniform() < 0.6 ? 'yes' : 'no';
  };
  read('movement', { kind: 'deviation', deviation: 'movement' });
  for (let capacity = 0; capacity < 3; capacity++) {
    const leak = between(0.02, 0.3);
    const fed = ids.filter(() => uniform() < 0.4).slice(0, 4);
    const links = Object.fromEntries(fed.map((id) => [id, between(0.1, 0.9)]));
    const own = `capacity-${capacity}`;
    addNode(
      network,
      own,
      fed,
      (row) => 1 - fed.reduce((kept, id, k) => ((row >> k) & 1 ? kept * (1 - (links[id] ?? 0)) : kept), 1 - leak),
    );
    read(own, { kind: 'noisy-or', leak, links });
  }

  const { compiled } = makeRandomNetwork(seed);
  const [anyTest] = compiled.tests;
  if (anyTest === undefined) throw new Error('a random network has tests');
  return {
    network,
    given,
    screen: {
      sex: 'female',
      index: { deviation: 'movement', side: 'left' },
      readings: findings.map(({ id }) => ({ finding: id, side: 'left', value: given[id] === 'yes' })),
    },
    compiled: {
      ...compiled,
      contributors: priors.map(({ id, prior }, k) => ({
        id,
        region: 'hip',
        side: 'lateral',
        change: 'trainable',
        alsoAccommodate: false,
        prior,
        oddsWeight: oddsWeights[k] ?? 0,
        leftRightOddsRatio: between(1, 60),
      })),
      pairs,
      history: [],
      deviations: [
        {
          id: 'movement',
          task: 'task',
          side: 'lateral',
          index: true,
          ...index,
          unit: 'degrees',
          absent: { mean: 2, sd: 2 },
          present: { mean: 9, sd: 3 },
        },
      ],
      tests: [{ ...anyTest, findings }],
    },
  };
};
