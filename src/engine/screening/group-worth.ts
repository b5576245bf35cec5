import type { Pattern, Probe } from './factor.ts';
import { scaled, silence } from './make-activation.ts';

/** What one activation pattern makes of each state of one leg of a group. */
export type GroupWorth = {
  readonly total: Float64Array;
  /** Per member, the part of `total` in which it drives. */
  readonly driving: readonly Float64Array[];
};

/** Sums over which of the members present drive, including the probes that read this group alone. */
export function worthOfGroup(members: readonly number[], pattern: Pattern, probes: readonly Probe[]): GroupWorth {
  const states = 2 ** members.length;
  const total = new Float64Array(states);
  const driving = members.map(() => new Float64Array(states));
  const terms = probes.reduce<readonly Pattern[]>(
    (soFar, { positions, whenOneDrives, whenNoneDrives }) => [
      ...soFar.map((term) => scaled(term, whenOneDrives)),
      ...soFar.map((term) => scaled(silence(term, positions), whenNoneDrives - whenOneDrives)),
    ],
    [{ ...pattern, scale: 1 }],
  );
  for (const term of terms) {
    for (let state = 0; state < states; state++) {
      let worth = term.scale;
      for (let bit = 0; bit < members.length; bit++) {
        const i = members[bit] ?? 0;
        worth *= (state >> bit) & 1 ? (term.idle[i] ?? 0) + (term.driving[i] ?? 0) : (term.absent[i] ?? 1);
      }
      total[state] = (total[state] ?? 0) + worth;
      for (let bit = 0; bit < members.length; bit++) {
        const active = term.driving[members[bit] ?? 0] ?? 0;
        const into = driving[bit];
        if (!((state >> bit) & 1) || active === 0 || !into) continue;
        into[state] = (into[state] ?? 0) + (worth * active) / (active + (term.idle[members[bit] ?? 0] ?? 0));
      }
    }
  }
  return { total, driving };
}
