import type { Beliefs } from './beliefs.ts';
import type { Mark } from './mark.ts';
import type { Subject } from './test-outcomes.ts';

type Drives = Pick<Beliefs, 'likelihood' | 'drives'>;

/** Subjects weighed together. More of them are weighed in blocks of this size: within 3 % of the whole (docs/engine.md). */
const JOINT_SUBJECTS = 4;

/**
 * Expected fall of the entropy of each contributor's `drives`, in bits, over the outcomes of these subjects. Exact but
 * for the steps in which a measured value is taken, for up to four subjects; the bits of larger tests are summed over
 * blocks of four. A subject with s states costs a factor s in inferences.
 */
export function forecast(
  subjects: readonly Subject[],
  now: Drives,
  believe: (marks: readonly Mark[]) => Drives,
): Float64Array {
  const bits = new Float64Array(now.drives.length);
  for (let start = 0; start < subjects.length; start += JOINT_SUBJECTS) {
    const block = forecastBlock(subjects.slice(start, start + JOINT_SUBJECTS), now, believe);
    for (let i = 0; i < bits.length; i++) bits[i] = (bits[i] ?? 0) + (block[i] ?? 0);
  }
  return bits;
}

function forecastBlock(
  subjects: readonly Subject[],
  now: Drives,
  believe: (marks: readonly Mark[]) => Drives,
): Float64Array {
  const width = now.drives.length + 1;
  let table = massTable(subjects, [], now, believe);
  let inner = width;
  for (const { states, outcomes } of subjects.toReversed()) {
    table = takeRest(table, states.length + 1, inner);
    table = observe(table, outcomes, states.length + 1, inner);
    inner *= outcomes.length;
  }
  const bits = now.drives.map(entropy);
  for (let at = 0; at < table.length; at += width) {
    const chance = (table[at] ?? 0) / now.likelihood;
    if (chance <= 0) continue;
    for (let i = 0; i < bits.length; i++) {
      bits[i] = (bits[i] ?? 0) - chance * entropy((table[at + 1 + i] ?? 0) / (table[at] ?? 1));
    }
  }
  return bits.map((bit) => Math.max(0, bit));
}

/**
 * Joint mass of every combination of states: P(combination), then P(combination and i drives) for each contributor.
 * In place of a subject's last state stands the whole.
 */
function massTable(
  subjects: readonly Subject[],
  fixed: readonly Mark[],
  now: Drives,
  believe: (marks: readonly Mark[]) => Drives,
): Float64Array {
  const [first, ...others] = subjects;
  if (!first) {
    const { likelihood, drives } = fixed.length === 0 ? now : believe(fixed);
    return Float64Array.from([likelihood, ...drives.map((p) => p * likelihood)]);
  }
  const parts = first.states.map((state) => massTable(others, [...fixed, state], now, believe));
  return join([...parts, massTable(others, fixed, now, believe)]);
}

function join(parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Along one axis, turns the whole (in the last place) into what remains of it. `inner` is the size of one state. */
function takeRest(table: Float64Array, states: number, inner: number): Float64Array {
  const out = table.slice();
  const block = states * inner;
  for (let start = 0; start < out.length; start += block) {
    for (let k = 0; k < inner; k++) {
      let rest = out[start + (states - 1) * inner + k] ?? 0;
      for (let state = 0; state < states - 1; state++) rest -= out[start + state * inner + k] ?? 0;
      out[start + (states - 1) * inner + k] = Math.max(0, rest);
    }
  }
  return out;
}

/** Along one axis, from states to outcomes. */
function observe(
  table: Float64Array,
  outcomes: readonly (readonly number[])[],
  states: number,
  inner: number,
): Float64Array {
  const blocks = table.length / (states * inner);
  const out = new Float64Array(blocks * outcomes.length * inner);
  for (let block = 0; block < blocks; block++) {
    for (const [y, row] of outcomes.entries()) {
      for (let state = 0; state < states; state++) {
        const chance = row[state] ?? 0;
        const from = (block * states + state) * inner;
        const to = (block * outcomes.length + y) * inner;
        for (let k = 0; k < inner; k++) out[to + k] = (out[to + k] ?? 0) + chance * (table[from + k] ?? 0);
      }
    }
  }
  return out;
}

/** Entropy of one yes/no, in bits. */
function entropy(p: number): number {
  return p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p);
}
