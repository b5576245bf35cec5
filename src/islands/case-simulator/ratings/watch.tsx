import { useState } from 'react';
import { useDesk } from '../attempt/desk.ts';
import { Film } from '../figure/film.tsx';
import { Plate } from '../figure/plate.tsx';
import { Arrival } from '../frame/arrival.tsx';
import { RatingForm } from './rating-form.tsx';

/** A movement to watch: the button that films it and what it costs; then the frames, and the rating of what was seen. */
export function Watch({ test: id }: { readonly test: string }) {
  const { names, state, brief, act, announce, say } = useDesk();
  const [justFilmed, setJustFilmed] = useState(false);
  const test = names.test.get(id);
  if (!test) return null;
  if (!state.timeline.some((entry) => entry.test === id)) {
    const watch = () => {
      if (!act({ type: 'rated', test: id, filmed: true, readings: [] })) return;
      setJustFilmed(true);
      announce(say('case.watch.announced'));
    };
    return (
      <p>
        <button type="button" className="button" onClick={watch} disabled={state.finished}>
          {say('case.watch', { what: test.name, minutes: test.minutes, name: brief.name })}
        </button>
      </p>
    );
  }
  return (
    <Arrival now={justFilmed} label={test.name}>
      <Plate test={id} />
      <Film test={id} />
      <RatingForm test={test} />
    </Arrival>
  );
}
