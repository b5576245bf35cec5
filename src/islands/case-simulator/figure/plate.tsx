import { LegChoice } from './leg-choice.tsx';
import css from './plate.module.css';
import { Stills } from './stills.tsx';
import { useTestFigure } from './use-test-figure.ts';

/** The client doing a test, in stills; where it is done on one leg, either leg can be looked at. */
export function Plate({ test }: { readonly test: string }) {
  const { settings, leg, chooseLeg, onOneLeg } = useTestFigure(test);
  if (!settings) return null;
  return (
    <div className={css.plate}>
      {onOneLeg && <LegChoice leg={leg} choose={chooseLeg} />}
      <Stills settings={settings} />
    </div>
  );
}
