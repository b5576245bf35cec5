import type { AngleSpec } from '#engine/measuring/angle-spec.ts';
import { judgeAngle } from '#engine/measuring/judge-angle.ts';
import { describeAngle } from './describe-angle.ts';
import css from './goniometer.module.css';
import { VERDICT_WORDS } from './goniometer-words.table.ts';

type Props = {
  readonly spec: AngleSpec;
  readonly read: number | null;
  readonly truth: number;
  readonly detectableChange: number | null;
};

/** What the reading was worth: its distance from the truth beside the change two good readings could differ by. */
export function GoniometerFeedback({ spec, read, truth, detectableChange }: Props) {
  const true_ = describeAngle(spec.kind, truth);
  if (read === null)
    return <p className="notice">Not measured. It was {true_}; the dashed arms show where the points lie.</p>;
  const { apart, verdict } = judgeAngle(read, truth, detectableChange);
  const { icon, text } = VERDICT_WORDS[verdict];
  return (
    <div className="notice" data-kind={verdict === 'within' ? 'good' : verdict === 'no-yardstick' ? undefined : 'care'}>
      <p className="verdict">
        <span aria-hidden="true">{icon}</span>
        {apart === 0 ? 'The same degree' : `${apart} ${apart === 1 ? 'degree' : 'degrees'} apart`}
      </p>
      <p className={css.compare}>
        You read {describeAngle(spec.kind, read)}; it is {true_}. That is {text}
        {detectableChange === null ? '.' : ` (smallest change to trust: ${detectableChange}°).`}
      </p>
    </div>
  );
}
