import { fingerprintKnowledge } from '#engine/calibration/fingerprint-knowledge.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { makeCanonicalJson } from '#engine/record/canonical-json.ts';
import type { CaseStudy } from '#schemas/case.ts';

const TWO_TO_32 = 4294967296;

const digitsOf = (value: unknown): string => {
  const { uniform } = createRandom(makeCanonicalJson(JSON.parse(JSON.stringify(value))));
  return Math.floor(uniform() * TWO_TO_32)
    .toString(16)
    .padStart(8, '0');
};

/** Eight hexadecimal digits of what a case is marked with: the knowledge the engine runs on, and weights and cut scores. */
export const fingerprintMarking = ({ grading, ...knowledge }: CaseKnowledge): string => {
  const { reasons: _cited, units: _printed, bestConstantRating: _ofTheBank, ...compiled } = knowledge;
  return digitsOf([fingerprintKnowledge(compiled), grading]);
};

/**
 * Whether figures still belong to a case: changes with anything in it that a bot, a path or a mark can depend on. What
 * the client says, the notes and the summary are words and may change freely.
 */
export const fingerprintCase = (study: CaseStudy, marking: string): string => {
  const { id, index, brief, truth, expert } = study;
  const { opening: _words, ...person } = brief;
  const { answers, saysNo: _said, ...state } = truth;
  const is = Object.fromEntries(Object.entries(answers).map(([question, answer]) => [question, answer.is]));
  return `${digitsOf([id, index, person, state, is, expert.path ?? null])}-${marking}`;
};
