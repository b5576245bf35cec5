import type { Messages } from '#schemas/messages.ts';

/** Values put into a message. */
export type SayParams = Readonly<Record<string, string | number>>;
/** A message by key, with its values filled in. */
export type Say = (key: string, params?: SayParams) => string;

/** Looks messages up and fills in `{name}`. A key that is missing is shown as it stands: a test finds it before a reader does. */
export function makeSay(messages: Messages): Say {
  return (key, params = {}) =>
    (messages[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
