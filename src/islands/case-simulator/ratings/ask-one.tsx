import { useState } from 'react';
import { answerQuestion } from '#engine/clients/answer-question.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { questionMinutes } from '#engine/grading/question-minutes.ts';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import type { NamedFinding, NamedTest } from '../words/make-names.ts';
import { sidesOf } from '../words/name-of.ts';
import css from './answers.module.css';

/** The questions of a set one by one, each at its own small price; what was asked shows its answer. */
export function AskOne({ test }: { readonly test: NamedTest }) {
  const { data, state, run, act, announce, say } = useDesk();
  const [justAsked, setJustAsked] = useState<string | null>(null);
  const minutes = questionMinutes(test.id, state.questions, data.knowledge);
  const saidTo = (finding: NamedFinding): string | null => {
    const sides = sidesOf(finding.side);
    const yes = sides.find((side) =>
      state.screen.readings.some((had) => had.finding === finding.id && had.side === side && had.value === true),
    );
    return answerQuestion(data.sheet.study, finding.id, yes ?? sides[0] ?? 'central').says;
  };
  const askable = test.findings.filter(
    (finding) => finding.kind === 'boolean' && finding.reads.kind === 'history' && saidTo(finding) !== null,
  );
  const ask = (finding: NamedFinding) => {
    const all = performTest(data.sheet.study, test, { seed: run.seed, repeat: 1, filmed: false }, data.knowledge);
    const readings = all.filter((reading) => reading.finding === finding.id);
    if (!act({ type: 'asked-one', test: test.id, finding: finding.id, readings })) return;
    setJustAsked(finding.id);
    announce(saidTo(finding) ?? '');
  };
  return (
    <details className={css.rest}>
      <summary>
        {say('case.askOne', { minutes })}
        <span className="visually-hidden">: {test.name}</span>
      </summary>
      <ul className={css.questions}>
        {askable.map((finding) =>
          state.questions.some((entry) => entry.finding === finding.id) ? (
            <li key={finding.id}>
              <span>{finding.text}</span>
              <Arrival now={justAsked === finding.id} label={finding.text}>
                <q>{saidTo(finding)}</q>
              </Arrival>
            </li>
          ) : (
            <li key={finding.id}>
              <span>{finding.text}</span>
              <button
                type="button"
                className="button"
                data-kind="quiet"
                onClick={() => ask(finding)}
                disabled={state.finished || minutes > state.minutesLeft}
                aria-label={say('case.askOne.label', { question: finding.text, minutes })}
              >
                {say('case.askOne.go')}
              </button>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
