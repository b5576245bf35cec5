import type { CompiledDeviation } from '../screening/compiled-knowledge.ts';

/** What to expect of one movement on one side, in the deviation's own unit. */
export type Expected = {
  readonly mean: number;
  /** Spread from person to person, one standard deviation. */
  readonly sd: number;
  /** Share of such people in whom the deviation is there, 0 to 1. */
  readonly chance: number;
};

/** A link that may drive: its weight in the knowledge, and the share of it that is at work, 0 to 1. */
export type LinkAtWork = { readonly weight: number; readonly share: number };

/**
 * From contributors to a magnitude, the one place where the lab does so. The deviation is there with the noisy-OR chance
 * P = 1 − (1 − leak) · Π(1 − weight · share); its size is then a mixture of the knowledge's two normals, so
 * mean = (1 − P)·m₀ + P·m₁ and variance = (1 − P)·s₀² + P·s₁² + P·(1 − P)·(m₁ − m₀)². Noisy-OR: Shwe and others 1991;
 * weights and normals: content/knowledge/deviations.yaml, each with its source, most of them estimates.
 */
export const expectMagnitude = (
  { leak, absent, present }: Pick<CompiledDeviation, 'leak' | 'absent' | 'present'>,
  links: readonly LinkAtWork[],
): Expected => {
  const chance = 1 - links.reduce((none, { weight, share }) => none * (1 - weight * share), 1 - leak);
  const apart = present.mean - absent.mean;
  return {
    chance,
    mean: absent.mean + chance * apart,
    sd: Math.sqrt((1 - chance) * absent.sd ** 2 + chance * present.sd ** 2 + chance * (1 - chance) * apart ** 2),
  };
};
