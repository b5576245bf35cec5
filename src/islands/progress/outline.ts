/** The course as the progress page needs it: plain data from the page, in teaching order. */
export type Outline = {
  /** The page of made-up clients. */
  readonly generatedHref?: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly lessons: readonly { readonly id: string; readonly title: string; readonly href: string }[];
    readonly cases: readonly { readonly id: string; readonly name: string; readonly href: string }[];
  }[];
};
