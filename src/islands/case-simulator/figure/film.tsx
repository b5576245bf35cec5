import { useMemo, useState } from 'react';
import { MovementFigure } from '#islands/movement-figure/movement-figure.tsx';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import { settingsOfTest } from './settings-of-test.ts';

/** The film of a movement: play it, slow it, stop it, walk round. Watching again costs nothing. */
export function Film({ test }: { readonly test: string }) {
  const { data, say } = useDesk();
  const [playing, setPlaying] = useState(false);
  const panels = useMemo(() => {
    const settings = settingsOfTest(test, data.sheet.study);
    return settings ? [{ label: '', settings }] : [];
  }, [test, data]);
  if (panels.length === 0) return null;
  if (playing) {
    return (
      <Arrival now label={say('case.film')}>
        <MovementFigure panels={panels} view="anterior" instant={null} layers={['plumb']} />
      </Arrival>
    );
  }
  return (
    <p className="no-print">
      <button type="button" className="button" onClick={() => setPlaying(true)}>
        {say('case.film.open')}
      </button>
    </p>
  );
}
