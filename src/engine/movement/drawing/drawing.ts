/** One `<path>`: a class that style sheets colour, and its outline. */
export type Mark = { readonly key: string; readonly className: string; readonly d: string };

/** A picture as data: no document, no colours. Units are half millimetres; y runs down. */
export type Drawing = {
  readonly viewBox: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};
