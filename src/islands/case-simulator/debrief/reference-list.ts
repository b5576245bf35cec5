/** Short references by source key, with the address of the full one on this site. */
export type ReferenceList = Readonly<
  Record<string, { readonly short: string; readonly title: string; readonly href: string }>
>;
