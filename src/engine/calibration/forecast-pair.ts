/** One stated probability that a contributor drives the index movement, and whether it truly does. */
export type ForecastPair = { readonly contributor: string; readonly stated: number; readonly drives: boolean };
