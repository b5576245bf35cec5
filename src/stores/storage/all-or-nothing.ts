type Transaction = { readonly done: Promise<void>; abort(): void };

/**
 * Runs the requests of a transaction and waits until it is done. Whatever fails, also a request that cannot even be
 * made, takes the whole transaction back; rejects with the first error.
 */
export async function allOrNothing(
  transaction: Transaction,
  requests: () => readonly Promise<unknown>[],
): Promise<void> {
  transaction.done.catch(() => {});
  try {
    await Promise.all(requests());
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended by itself already.
    }
    throw error;
  }
}
