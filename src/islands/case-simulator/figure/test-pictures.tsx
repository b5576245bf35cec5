import { useMemo } from 'react';
import { FilmOf } from './film.tsx';
import { LegChoice } from './leg-choice.tsx';
import css from './plate.module.css';
import { Stills } from './stills.tsx';
import { useTestFigure } from './use-test-figure.ts';

/** A movement that was filmed: stills and film of the same leg. Nothing where the test cannot be drawn. */
export function TestPictures({ test }: { readonly test: string }) {
  const { settings, leg, chooseLeg, onOneLeg } = useTestFigure(test);
  const panels = useMemo(() => (settings ? [{ label: '', settings }] : []), [settings]);
  if (!settings) return null;
  return (
    <>
      <div className={css.plate}>
        {onOneLeg && <LegChoice leg={leg} choose={chooseLeg} />}
        <Stills settings={settings} />
      </div>
      <FilmOf panels={panels} />
    </>
  );
}
