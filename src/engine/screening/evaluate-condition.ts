import type { Condition } from '#schemas/knowledge/condition.ts';
import type { DispositionAction } from '#schemas/vocabulary/disposition.ts';
import type { Reading } from './reading.ts';
import { readingsOf } from './readings-of.ts';

/** What a condition is judged by. `disposition` is null while it is not known. */
export type ConditionFacts = {
  readonly readings: readonly Reading[];
  readonly disposition: DispositionAction | null;
  readonly accommodations: readonly string[];
};

/** true, false, or null: not known, because nobody asked or looked. */
export type Truth = boolean | null;

/** `either`: a sign on one side is enough (flags, contraindications). `every`: each recorded look must agree (gates). */
export type SideRule = 'either' | 'every';

/**
 * Judges an all/any condition in three values (Kleene): what was not recorded is unknown and satisfies nothing. A
 * finding recorded several times, or on both sides, is combined by the side rule, so that the order never matters.
 */
export function evaluateCondition(condition: Condition, facts: ConditionFacts, rule: SideRule = 'either'): Truth {
  if ('all' in condition) return every(condition.all.map((part) => evaluateCondition(part, facts, rule)));
  if ('any' in condition) return some(condition.any.map((part) => evaluateCondition(part, facts, rule)));
  if ('disposition' in condition) {
    return facts.disposition === null ? null : condition.disposition.includes(facts.disposition);
  }
  if ('accommodation' in condition) return facts.accommodations.includes(condition.accommodation);
  const combine = rule === 'every' ? every : some;
  if ('history' in condition) {
    const wanted = condition.is ?? true;
    const answers = readingsOf(facts.readings, condition.history);
    return answers.length === 0 ? null : combine(answers.map(({ value }) => value === wanted));
  }
  const looks = readingsOf(facts.readings, condition.finding);
  const holds = (readings: readonly Reading[]): Truth =>
    readings.length === 0 ? null : combine(readings.map(({ value }) => satisfies(value, condition)));
  if (condition.sides === 'both') {
    return every((['left', 'right'] as const).map((leg) => holds(looks.filter(({ side }) => side === leg))));
  }
  return holds(looks);
}

type FindingAtom = Extract<Condition, { finding: string }>;

function satisfies(value: Reading['value'], atom: FindingAtom): boolean {
  if (atom.is !== undefined && value !== atom.is) return false;
  const bounded = atom.atLeast !== undefined || atom.atMost !== undefined || atom.above !== undefined;
  if (!bounded) return atom.is !== undefined || value === true;
  return (
    typeof value === 'number' &&
    value >= (atom.atLeast ?? Number.NEGATIVE_INFINITY) &&
    value <= (atom.atMost ?? Number.POSITIVE_INFINITY) &&
    value > (atom.above ?? Number.NEGATIVE_INFINITY)
  );
}

function every(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function some(parts: readonly Truth[]): Truth {
  if (parts.includes(true)) return true;
  return parts.includes(null) ? null : false;
}
