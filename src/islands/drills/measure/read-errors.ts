/** Signed errors (read minus true, degrees) of earlier bodies, from what the record kept; what cannot be read is left out. */
export const readErrors = (payloads: readonly unknown[]): readonly number[] =>
  payloads.flatMap((payload) => {
    if (payload === null || typeof payload !== 'object' || !('read' in payload) || !('truth' in payload)) return [];
    const { read, truth } = payload;
    return typeof read === 'number' && typeof truth === 'number' && Number.isFinite(read - truth) ? [read - truth] : [];
  });
