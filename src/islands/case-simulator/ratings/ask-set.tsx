import { useState } from 'react';
import { performTest } from '#engine/clients/perform-test.ts';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import { Answers } from './answers.tsx';

/** One set of questions: the button that asks it and what it costs; then the answers. */
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
  const ask = () => {
    const readings = performTest(data.sheet.study, test, { seed: run.seed, repeat: 1, filmed: false }, data.knowledge);
    if (!act({ type: 'asked', test: id, readings })) return;
    setJustAsked(true);
    const yes = readings.filter((reading) => reading.value === true).length;
    announce(say('case.answers.announced', { test: test.name, yes }));
  };
  return (
    <p>
      <button type="button" className="button" onClick={ask} disabled={state.finished}>
        {say('case.do', { what: test.name, minutes: test.minutes })}
      </button>
    </p>
  );
}
