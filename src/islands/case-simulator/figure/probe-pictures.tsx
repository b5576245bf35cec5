import { useMemo } from 'react';
import { MODIFICATIONS } from '#engine/movement/tasks/modifications.table.ts';
import { useDesk } from '../attempt/desk.ts';
import type { NamedTest } from '../words/make-names.ts';
import { Beside } from './beside.tsx';
import { FilmOf } from './film.tsx';
import { settingsOfProbe } from './settings-of-test.ts';

/** What one changed thing does to the movement: the client as usual beside the client with it, as stills and as a film. */
export function ProbePictures({ test }: { readonly test: NamedTest }) {
  const { data, movement, names, say } = useDesk();
  const panels = useMemo(() => {
    const shown = names.test.get(movement);
    const found = shown && settingsOfProbe(test, shown, data.sheet.study, data.knowledge);
    if (!found) return null;
    const modification = found.changed.modification;
    return [
      { label: say('case.probe.usual'), settings: found.usual },
      {
        label: say('case.probe.with', { what: modification === null ? test.name : MODIFICATIONS[modification].name }),
        settings: found.changed,
      },
    ];
  }, [test, movement, names, data, say]);
  if (!panels) return null;
  return (
    <>
      <Beside panels={panels} />
      <FilmOf panels={panels} />
    </>
  );
}
