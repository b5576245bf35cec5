import type { AddressNote } from '#engine/lab/lab-address.ts';
import { ADDRESS_WORDS } from './lab-words.table.ts';

/** What became of a part of the address that could not be used as it stood. `names` are the contributors' names. */
export const describeNote = (note: AddressNote, names: Readonly<Record<string, string>>): string => {
  const name = names[note.name] ?? ADDRESS_WORDS[note.name];
  if (note.kind === 'clamped') return `${name ?? note.name} cannot be ${note.found}; ${note.used} is shown.`;
  return name === undefined
    ? `“${note.name}” is no setting of the lab and was left out.`
    : `${name} cannot be “${note.found}” and was left as it was.`;
};
