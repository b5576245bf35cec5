import { BUILDS, SEXES } from '../movement/body/body.ts';
import { MODIFICATIONS, type ModificationId } from '../movement/tasks/modifications.table.ts';
import { LAB_LEGS, LAB_LIMITS, type LabState, PLAIN_LAB } from './lab-state.ts';

/** A part of an address that was not used as it stood: a key of the lab's words and what to fill in. */
export type AddressNote =
  | { readonly kind: 'clamped'; readonly name: string; readonly found: string; readonly used: number }
  | { readonly kind: 'unknown'; readonly name: string; readonly found: string };

/** Longest piece of a hostile address that is shown back. Characters. */
const SHOWN = 24;
const MODIFICATION_IDS = Object.keys(MODIFICATIONS) as ModificationId[];
const FLAGS = ['compare', 'measured'] as const;
const NUMBERS = ['thigh', 'trunk', 'seconds', 'person'] as const;
const CHOICES = { legs: LAB_LEGS, sex: SEXES, build: BUILDS, modification: MODIFICATION_IDS } as const;

/** Names and values of a query, decoded. */
export type QueryEntries = readonly (readonly [name: string, value: string])[];

/** The settings as entries of a query: only what differs from the plain lab, contributors by their ids, in a steady order. */
export const toLabEntries = (state: LabState): QueryEntries => {
  const entries: [string, string][] = [];
  for (const [id, percent] of Object.entries(state.contributors).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (percent > 0) entries.push([id, String(percent)]);
  for (const name of [...Object.keys(CHOICES), ...NUMBERS] as (keyof typeof CHOICES | (typeof NUMBERS)[number])[])
    if (state[name] !== PLAIN_LAB[name]) entries.push([name, String(state[name])]);
  for (const name of FLAGS) if (state[name]) entries.push([name, 'yes']);
  return entries;
};

/**
 * Reads settings from a query, over `base`. Whatever cannot be used is bent to the nearest that can, or left out, with a
 * note each; it never throws. `contributors` are the ids there are.
 */
export const parseLabEntries = (
  entries: QueryEntries,
  contributors: readonly string[],
  base: LabState = PLAIN_LAB,
): { readonly state: LabState; readonly notes: readonly AddressNote[] } => {
  const notes: AddressNote[] = [];
  const amounts: Record<string, number> = { ...base.contributors };
  const changes: Record<string, unknown> = {};
  const short = (found: string): string => (found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found);
  const unknown = (name: string, found: string) =>
    notes.push({ kind: 'unknown', name: short(name), found: short(found) });
  const within = (name: string, found: string, [low, high]: readonly [number, number]): number | null => {
    const value = /^\s*$/.test(found) ? Number.NaN : Number(found);
    if (!Number.isFinite(value)) {
      unknown(name, found);
      return null;
    }
    const used = Math.min(high, Math.max(low, Math.round(value)));
    if (used !== value) notes.push({ kind: 'clamped', name, found: short(found), used });
    return used;
  };
  for (const [name, found] of entries) {
    if (contributors.includes(name)) {
      const amount = within(name, found, LAB_LIMITS.contributor);
      if (amount !== null) amounts[name] = amount;
    } else if (Object.hasOwn(CHOICES, name)) {
      const choices: readonly string[] = CHOICES[name as keyof typeof CHOICES];
      if (choices.includes(found)) changes[name] = found;
      else unknown(name, found);
    } else if ((NUMBERS as readonly string[]).includes(name)) {
      const value = within(name, found, LAB_LIMITS[name as (typeof NUMBERS)[number]]);
      if (value !== null) changes[name] = value;
    } else if ((FLAGS as readonly string[]).includes(name)) {
      if (found === 'yes') changes[name] = true;
      else unknown(name, found);
    } else if (name !== 'preset') unknown(name, found);
  }
  const present = Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount > 0));
  return { state: { ...base, ...changes, contributors: present }, notes };
};
