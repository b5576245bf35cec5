import { answerFromBrief } from '#engine/clients/answer-from-brief.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** What the client says, and the answer in truth (true is yes). `says` is null where the brief already settles it. */
export type Answer = { readonly says: string | null; readonly is: boolean };

/** A whole number that depends on nothing but the id, to choose among the client's ways of saying no. */
const turnOf = (id: string): number => [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);

/** The client's answer to one history question; a question the case does not name is answered no, in the client's own way. */
export const answerQuestion = (study: Pick<CaseStudy, 'brief' | 'truth'>, finding: string, side: Side): Answer => {
  const authored = study.truth.answers[finding];
  if (authored !== undefined) {
    const { is, says } = authored;
    return { says, is: typeof is === 'boolean' ? is : side === 'central' ? is.left || is.right : is[side] };
  }
  const settled = answerFromBrief(study.brief, finding);
  if (settled !== undefined) return { says: null, is: settled };
  const { saysNo } = study.truth;
  return { says: saysNo[turnOf(finding) % saysNo.length] ?? 'No.', is: false };
};
