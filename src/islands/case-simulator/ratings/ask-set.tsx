import { useState } from 'react';
import { performTest } from '#engine/clients/perform-test.ts';
import { setMinutesLeft } from '#engine/grading/question-minutes.ts';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import css from './answers.module.css';
import { Answers } from './answers.tsx';
import { AskOne } from './ask-one.tsx';

/** One set of questions: the button that asks it and what it costs, or single questions of it; then the answers. */
export function AskSet({ test: id }: { readonly test: string }) {
  const { data, names, state, run, act, announce, say } = useDesk();
  const [justAsked, setJustAsked] = useState(false);
  const test = names.test.get(id);
  if (!test) return null;
  if (state.timeline.some((entry) => entry.test === id)) {
    return (
      <Arrival now={justAsked} label={say('case.answers.label', { test: test.name })}>
        <Answers test={test} />
      </Arrival>
    );
  }
  const asked = state.questions.some((entry) => entry.test === id);
  const minutes = setMinutesLeft(id, state.questions, data.knowledge);
  const ask = () => {
    const readings = performTest(data.sheet.study, test, { seed: run.seed, repeat: 1, filmed: false }, data.knowledge);
    if (!act({ type: 'asked', test: id, readings })) return;
    setJustAsked(true);
    const yes = readings.filter((reading) => reading.value === true).length;
    announce(say('case.answers.announced', { test: test.name, yes }));
  };
  return (
    <div className={css.ask}>
      <p>
        <button type="button" className="button" onClick={ask} disabled={state.finished}>
          {say(asked ? 'case.do.rest' : 'case.do', { what: test.name, minutes })}
        </button>
      </p>
      <AskOne test={test} />
    </div>
  );
}
