import { useEffect, useState } from 'react';
import { type AddressNote, parseLabEntries, toLabEntries } from '#engine/lab/lab-address.ts';
import { type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import type { LabData } from './lab-data.ts';
import { presetState } from './preset-state.ts';

/** Milliseconds of rest before the address follows the sliders: browsers refuse a hundred changes in half a minute. */
const REST = 400;

const readAddress = ({ content, contributors }: LabData) => {
  const entries = [...new URLSearchParams(location.search)];
  const wanted = entries.find(([name]) => name === 'preset')?.[1];
  const preset = content.presets.find(({ id }) => id === wanted);
  const { state, notes } = parseLabEntries(
    entries,
    Object.keys(contributors),
    preset ? presetState(preset) : PLAIN_LAB,
  );
  const lost: AddressNote[] =
    wanted !== undefined && !preset ? [{ kind: 'unknown', name: 'preset', found: wanted.slice(0, 24) }] : [];
  return { state, notes: [...lost, ...notes] };
};

/** The lab's settings, read from the address once the page is alive and written back as they change. */
export function useLabState(data: LabData) {
  const [{ state, notes, read }, set] = useState<{
    readonly state: LabState;
    readonly notes: readonly AddressNote[];
    readonly read: boolean;
  }>({ state: PLAIN_LAB, notes: [], read: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page comes alive
  useEffect(() => set({ ...readAddress(data), read: true }), []);
  useEffect(() => {
    if (!read) return;
    const rest = setTimeout(() => {
      const query = new URLSearchParams(toLabEntries(state).map(([name, value]) => [name, value])).toString();
      history.replaceState(history.state, '', query === '' ? location.pathname : `${location.pathname}?${query}`);
    }, REST);
    return () => clearTimeout(rest);
  }, [state, read]);
  const change = (changes: Partial<LabState>) =>
    set((before) => ({ ...before, notes: [], state: { ...before.state, ...changes } }));
  return { state, notes, change };
}
