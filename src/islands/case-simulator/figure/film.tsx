import { useMemo, useState } from 'react';
import type { FigurePanel } from '#islands/movement-figure/figure-panel.ts';
import { MovementFigure } from '#islands/movement-figure/movement-figure.tsx';
import { useDesk } from '../attempt/desk.ts';
import { Arrival } from '../frame/arrival.tsx';
import { LegChoice } from './leg-choice.tsx';
import { useTestFigure } from './use-test-figure.ts';

/** A film behind its button: play it, slow it, stop it, walk round. Watching again costs nothing. */
export function FilmOf({ panels }: { readonly panels: readonly FigurePanel[] }) {
  const { say } = useDesk();
  const [playing, setPlaying] = useState(false);
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

/** The film of a test; nothing where the test cannot be drawn. */
export function Film({ test }: { readonly test: string }) {
  const { settings, leg, chooseLeg, onOneLeg } = useTestFigure(test);
  const panels = useMemo(() => (settings ? [{ label: '', settings }] : []), [settings]);
  if (panels.length === 0) return null;
  return (
    <>
      {onOneLeg && <LegChoice leg={leg} choose={chooseLeg} />}
      <FilmOf panels={panels} />
    </>
  );
}
