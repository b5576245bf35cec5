import type { Messages } from '#schemas/messages.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** Short names of the bots; one that came since stands under its id. */
const BOT_NAMES: Readonly<Record<string, string>> = {
  expert: 'Reasons',
  'do-nothing': 'Does nothing',
  random: 'Throws dice',
  'do-everything': 'Does everything',
  'always-refer': 'Always refers',
  'always-glutes': 'Always the glutes',
  'always-ankle': 'Always the ankle',
  'always-habit': 'Always a habit',
};
export const botName = (bot: string): string => BOT_NAMES[bot] ?? bot;

/** ["left", "right"] → "both legs"; "central" is the person and needs no word. */
export function sideWords(sides: readonly Side[]): string {
  if (sides.includes('left') && sides.includes('right')) return 'both legs';
  return sides.includes('left') ? 'left' : sides.includes('right') ? 'right' : '';
}

/** "hip-abductor-weakness right" → "Weak hip abductors, right"; a word that names no contributor is a message or stands as it is. */
export function placedWords(placed: string, names: ReadonlyMap<string, string>): string {
  const [id = '', side = ''] = placed.split(' ');
  if (placed === 'unclear') return 'Unclear';
  if (placed === 'nothing-to-correct') return 'Nothing to correct';
  const name = names.get(id) ?? id;
  return side === 'left' || side === 'right' ? `${name}, ${side}` : name;
}

/** A number as print sets it: at most one decimal, a real minus. */
export const figure = (value: number): string => String(Number(value.toFixed(1))).replace('-', '−');

const DECISIONS = { train: 'Train', modify: 'Train around it', refer: 'Refer' } as const;
export const decisionWords = (action: keyof typeof DECISIONS): string => DECISIONS[action];

/** A critical fail without the fact of the case: "A sign called for referral and the client was not sent on in time". */
export const failWords = (code: string, messages: Messages): string =>
  (messages[`grading.critical.${code}`] ?? code).replace(/:? *\{\w+\}\.?$/, '.').replace(/\.\.$/, '.');

const TYPES: Readonly<Record<string, string>> = { refer: 'Refer', 'nothing-to-correct': 'Nothing to correct' };
/** What a case teaches, in words. */
export const typeWords = (type: string, names: ReadonlyMap<string, string>): string =>
  TYPES[type] ?? names.get(type) ?? type;
