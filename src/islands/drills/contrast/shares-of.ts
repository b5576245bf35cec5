/** The shares of earlier pairs, 0–1, from what the record kept; what cannot be read is left out. */
export const sharesOf = (payloads: readonly unknown[]): readonly number[] =>
  payloads.flatMap((payload) => {
    const share = payload !== null && typeof payload === 'object' && 'share' in payload ? payload.share : null;
    return typeof share === 'number' && Number.isFinite(share) ? [Math.min(1, Math.max(0, share))] : [];
  });
