import { type ReactNode, useEffect, useRef } from 'react';
import css from './arrival.module.css';

type Props = {
  /** True when this appeared because of what the learner just did: then focus goes here, where the button was. */
  readonly now: boolean;
  readonly label: string;
  readonly children: ReactNode;
};

/** Something that takes the place of the button that asked for it, so that nobody who works by keys is left nowhere. */
export function Arrival({ now, label, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (now) place.current?.focus();
  }, [now]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would promise controls
    <div ref={place} className={css.arrival} role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  );
}
