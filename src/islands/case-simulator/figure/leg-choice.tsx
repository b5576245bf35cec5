import { useId } from 'react';
import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import { Segmented } from '../ratings/segmented.tsx';

type Props = { readonly leg: Leg; readonly choose: (leg: Leg) => void };

/** Which leg the client stands on. */
export function LegChoice({ leg, choose }: Props) {
  const { say } = useDesk();
  const name = useId();
  return (
    <Segmented
      name={name}
      legend={say('case.plate.leg')}
      options={LEGS.map((value) => ({ value, label: say(`case.side.${value}`) }))}
      chosen={leg}
      choose={choose}
    />
  );
}
