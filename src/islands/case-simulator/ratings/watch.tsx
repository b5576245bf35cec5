import { useState } from 'react';
import { performTest } from '#engine/clients/perform-test.ts';
import { useDesk } from '../attempt/desk.ts';
import { TestPictures } from '../figure/test-pictures.tsx';
import { Arrival } from '../frame/arrival.tsx';
import { RatingForm } from './rating-form.tsx';
import { ReadingList } from './reading-list.tsx';

/** A movement to watch: the button that films it and what it costs; then the frames, and the rating of what was seen. */
export function Watch({ test: id }: { readonly test: string }) {
  const { data, names, run, state, brief, act, announce, say } = useDesk();
  const [justFilmed, setJustFilmed] = useState(false);
  const test = names.test.get(id);
  if (!test) return null;
  /** What the film hands over as a number, where the client has one; the rest is for the learner's own eyes. */
  const countedOnFilm = () => {
    const findings = test.findings.filter(
      ({ id: known, kind, reads }) =>
        kind === 'number' && (reads.kind !== 'history' || data.sheet.study.truth.measures[known] !== undefined),
    );
    const performance = { seed: run.seed, repeat: 1, filmed: true };
    return performTest(data.sheet.study, { ...test, findings }, performance, data.knowledge);
  };
  if (!state.timeline.some((entry) => entry.test === id)) {
    const closed = state.finished || state.stopped || test.minutes > state.minutesLeft;
    const watch = () => {
      if (!act({ type: 'rated', test: id, filmed: true, readings: countedOnFilm() })) return;
      setJustFilmed(true);
      announce(say('case.watch.announced'));
    };
    return (
      <p>
        <button type="button" className="button" onClick={watch} disabled={closed}>
          {say('case.watch', { what: test.name, minutes: test.minutes, name: brief.name })}
        </button>
      </p>
    );
  }
  return (
    <Arrival now={justFilmed} label={test.name}>
      <TestPictures test={id} />
      <RatingForm test={test} />
      {test.findings.some(({ kind }) => kind === 'number') && <ReadingList test={id} />}
    </Arrival>
  );
}
