import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { readOnPath } from '#engine/inspecting/walk-path.ts';
import { type RankedTest, rankTests } from '#engine/screening/rank-tests.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** The talk everybody begins with. */
const TALK = 'training-history';
/** Below this a test is not worth a row, in bits. */
const WORTH_A_ROW_BITS = 0.005;

/**
 * What each test would tell about what drives the index deviation, once the required questions, the training history and
 * the movement itself are known; bits per minute, best first. Tests that would tell next to nothing are left out.
 */
export const worthAfterIntake = (study: CaseStudy, knowledge: CaseKnowledge): readonly RankedTest[] => {
  const required = knowledge.tests.filter((test) => test.required).map(({ id }) => id);
  const intake = [...required, TALK, movementScreen(study.index, knowledge)];
  const readings = intake.flatMap((test) => readOnPath(study, test, knowledge));
  const others = knowledge.tests.map(({ id }) => id).filter((id) => !intake.includes(id));
  return rankTests({ sex: study.brief.sex, index: study.index, readings }, others, knowledge).filter(
    ({ bits }) => bits >= WORTH_A_ROW_BITS,
  );
};
