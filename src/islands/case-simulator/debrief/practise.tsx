import { Fragment } from 'react';
import { type Place, useDesk } from '../attempt/desk.ts';

/** Where to practise, as links; nothing where the site has nothing for it. */
export function Practise({ places }: { readonly places: readonly Place[] }) {
  const { say } = useDesk();
  if (places.length === 0) return null;
  return (
    <p className="small">
      {say('case.debrief.practise')}
      {places.map(({ title, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a href={href}>{title}</a>
        </Fragment>
      ))}
    </p>
  );
}
