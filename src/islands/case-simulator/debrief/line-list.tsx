import type { GradeLine } from '#engine/grading/verdict.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameParams } from '../words/name-params.ts';
import css from './debrief.module.css';
import { Mark } from './mark.tsx';
import { Sources } from './sources.tsx';

const markOf = ({ points, outOf }: Pick<GradeLine, 'points' | 'outOf'>) =>
  points >= outOf ? 'right' : points > 0 ? 'partly' : 'missed';

/** The source key of our own judgement: the page says once that weights are estimates, not at every line. */
const OUR_ESTIMATE = 'author_estimate';

/** Lines of a mark: the sign, the reason, what it rests on, the points. */
export function LineList({ lines }: { readonly lines: readonly GradeLine[] }) {
  const { names, say } = useDesk();
  return (
    <ul className={css.lines}>
      {lines.map((line) => (
        <li key={`${line.rule}-${Object.values(line.params).join('-')}`} className={css.line}>
          {line.outOf > 0 && <Mark of={markOf(line)} />}
          <div>
            <p>{say(line.messageKey, nameParams(line.params, names, say))}</p>
            <Sources keys={line.sources.filter((key) => key !== OUR_ESTIMATE)} />
          </div>
          {line.outOf > 0 && (
            <span className="figures">{say('case.points', { points: line.points, outOf: line.outOf })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
