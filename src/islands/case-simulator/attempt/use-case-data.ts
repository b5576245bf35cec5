import { useCallback, useState } from 'react';
import { type CaseAddresses, type CaseData, fetchCaseData } from './case-data.ts';

export type DataState =
  | { readonly status: 'unasked' }
  | { readonly status: 'fetching' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly data: CaseData };

/**
 * The case's data: `given` where the page has them already (a client made up in the browser), else fetched once on demand;
 * a failed fetch can be asked for again.
 */
export function useCaseData(addresses: CaseAddresses, given: CaseData | null = null) {
  const [state, setState] = useState<DataState>(given ? { status: 'ready', data: given } : { status: 'unasked' });
  const load = useCallback(() => {
    if (given) return;
    setState((before) => (before.status === 'ready' ? before : { status: 'fetching' }));
    fetchCaseData(addresses).then(
      (data) => setState({ status: 'ready', data }),
      () => setState({ status: 'failed' }),
    );
  }, [addresses, given]);
  return { state, load };
}
