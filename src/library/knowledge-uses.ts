import type { Condition } from '#schemas/knowledge/condition.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import { knowledgeAddress } from './knowledge-addresses.ts';

/** Whether a condition asks for a finding, at any depth. */
export function asksFor(condition: Condition, finding: string): boolean {
  if ('all' in condition) return condition.all.some((part) => asksFor(part, finding));
  if ('any' in condition) return condition.any.some((part) => asksFor(part, finding));
  if ('history' in condition) return condition.history === finding;
  return 'finding' in condition && condition.finding === finding;
}

/** The red flags, gates and exercises whose conditions ask for a finding, with where each is shown. */
export function usesOfFinding(finding: string, knowledge: Knowledge): { text: string; to: string }[] {
  return [
    ...knowledge.redFlags
      .filter(({ when }) => asksFor(when, finding))
      .map(({ id }) => ({ text: `red flag “${id.replaceAll('-', ' ')}”`, to: knowledgeAddress('red-flags', id) })),
    ...knowledge.gates
      .filter(({ condition }) => asksFor(condition, finding))
      .map(({ id }) => ({ text: `gate “${id.replaceAll('-', ' ')}”`, to: knowledgeAddress('gates', id) })),
    ...knowledge.exercises
      .filter(({ contraindications }) => asksFor(contraindications, finding))
      .map(({ id, name }) => ({ text: name, to: knowledgeAddress('exercises', id) })),
  ];
}
