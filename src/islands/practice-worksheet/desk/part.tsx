import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from '../practice-worksheet.module.css';
import { useSheet } from './desk.ts';

type Props = {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Takes the focus when it appears because of something done on this page. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
};

/** A part of the sheet under its heading. */
export function Part({ title, lead, takesFocus = false, children }: Props) {
  const { touched } = useSheet();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasTouched = useRef(touched);
  useEffect(() => {
    if (takesFocus && wasTouched.current) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={css.part} aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {lead && <p className="soft">{lead}</p>}
      {children}
    </section>
  );
}
