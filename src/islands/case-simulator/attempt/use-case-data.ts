import { useCallback, useState } from 'react';
import { type CaseAddresses, type CaseData, fetchCaseData } from './case-data.ts';

export type DataState =
  | { readonly status: 'unasked' }
  | { readonly status: 'fetching' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly data: CaseData };

/** The case's data, fetched once on demand; a failed fetch can be asked for again. */
export function useCaseData(addresses: CaseAddresses) {
  const [state, setState] = useState<DataState>({ status: 'unasked' });
  const load = useCallback(() => {
    setState((before) => (before.status === 'ready' ? before : { status: 'fetching' }));
    fetchCaseData(addresses).then(
      (data) => setState({ status: 'ready', data }),
      () => setState({ status: 'failed' }),
    );
  }, [addresses]);
  return { state, load };
}
