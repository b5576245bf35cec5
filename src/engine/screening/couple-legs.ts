const MARGIN_TOLERANCE = 1e-14;
const MAX_STEPS = 100_000;

/**
 * Joint table of both legs with the same one-leg margin: P(l, r) = b(l) · K(l, r) · b(r), where K multiplies the
 * left–right odds ratio of every contributor present on both. b by the symmetric Sinkhorn step b ← √(b · p / Kb)
 * (Knight, Ruiz & Uçar 2014). Symmetric by construction, so that mirroring mirrors. Index: left · states + right.
 */
export function coupleLegs(oneLeg: Float64Array, oddsRatios: readonly number[]): Float64Array {
  const states = oneLeg.length;
  const kernel = new Float64Array(states * states);
  for (let left = 0; left < states; left++) {
    for (let right = 0; right < states; right++) {
      let weight = 1;
      for (const [bit, oddsRatio] of oddsRatios.entries()) if (((left & right) >> bit) & 1) weight *= oddsRatio;
      kernel[left * states + right] = weight;
    }
  }
  const scale = oneLeg.map((p) => Math.sqrt(p));
  for (let step = 0; step < MAX_STEPS; step++) {
    let worst = 0;
    const next = new Float64Array(states);
    for (let left = 0; left < states; left++) {
      let reach = 0;
      for (let right = 0; right < states; right++) reach += (kernel[left * states + right] ?? 0) * (scale[right] ?? 0);
      const own = scale[left] ?? 0;
      const margin = own * reach;
      const wanted = oneLeg[left] ?? 0;
      worst = Math.max(worst, Math.abs(margin - wanted));
      next[left] = margin > 0 ? Math.sqrt((own * wanted) / reach) : 0;
    }
    if (worst < MARGIN_TOLERANCE) break;
    scale.set(next);
  }
  return kernel.map((weight, i) => (scale[Math.floor(i / states)] ?? 0) * weight * (scale[i % states] ?? 0));
}
