import { answerQuestion } from '#engine/clients/answer-question.ts';
import { sidesOf } from '#engine/clients/sides-of.ts';
import { trueValue } from '#engine/clients/true-value.ts';
import { valueOnSide } from '#engine/clients/value-on-side.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Every answer and log entry of this client as it truly is: what a perfect intake would have on paper. */
export const trueScreen = (
  study: Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief'>,
  knowledge: Pick<CompiledKnowledge, 'tests' | 'deviations'>,
): Screen => ({
  sex: study.brief.sex,
  index: study.index,
  readings: knowledge.tests
    .flatMap((test) => test.findings)
    .filter(({ reads }) => reads.kind === 'history')
    .flatMap((finding) =>
      sidesOf(finding.side).map((side): Reading | null => {
        if (finding.kind === 'boolean')
          return { finding: finding.id, side, value: answerQuestion(study, finding.id, side).is };
        if (finding.kind === 'number' && valueOnSide(study.truth.measures[finding.id], side) !== undefined)
          return { finding: finding.id, side, value: trueValue(study, finding, side, knowledge) };
        return null;
      }),
    )
    .filter((reading) => reading !== null),
});
