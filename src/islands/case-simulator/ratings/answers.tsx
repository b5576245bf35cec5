import { answerQuestion } from '#engine/clients/answer-question.ts';
import { useDesk } from '../attempt/desk.ts';
import type { NamedTest } from '../words/make-names.ts';
import { sidesOf } from '../words/name-of.ts';
import css from './answers.module.css';

/** What the client said to a set of questions: what matters as a conversation, the plain noes folded away. */
export function Answers({ test }: { readonly test: NamedTest }) {
  const { data, state, brief, say } = useDesk();
  const { study } = data.sheet;
  const answers = test.findings.map((finding) => {
    const sides = sidesOf(finding.side).filter((side) =>
      state.screen.readings.some((had) => had.finding === finding.id && had.side === side && had.value === true),
    );
    const authored = study.truth.answers[finding.id];
    return {
      finding,
      yesOn: sides,
      told: authored !== undefined,
      says: answerQuestion(study, finding.id, sides[0] ?? sidesOf(finding.side)[0] ?? 'central').says,
    };
  });
  const spoken = answers.filter(({ says }) => says !== null);
  const telling = spoken.filter(({ told, yesOn }) => told || yesOn.length > 0);
  const rest = spoken.filter((answer) => !telling.includes(answer));
  return (
    <div className={css.answers}>
      <dl className={css.talk}>
        {telling.map(({ finding, yesOn, says }) => (
          <div key={finding.id}>
            <dt>{finding.text}</dt>
            <dd>
              <q>{says}</q>
              <span className={css.noted}>
                {yesOn.length === 0
                  ? say('case.answers.notedNo')
                  : say(yesOn[0] === 'central' ? 'case.answers.notedYes' : 'case.answers.notedSides', {
                      sides: yesOn.map((side) => say(`case.side.${side}`)).join(' and '),
                    })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 && (
        <details className={css.rest}>
          <summary>{say('case.answers.rest', { count: rest.length, name: brief.name })}</summary>
          <ul>
            {rest.map(({ finding }) => (
              <li key={finding.id}>{finding.text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
