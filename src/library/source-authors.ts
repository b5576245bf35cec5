const BODIES =
  /\b(NHS|Author|judgement|editorial|University|Academy|College|Health|Physio|Council|Institute|team|contributors)\b|\.(org|com)/i;

export type SourceAuthor = { readonly family: string; readonly given: string } | { readonly literal: string };

/** "Lima YL, Ferreira VMLM" → people with family and given names; a body stays one literal name. */
export function sourceAuthors(authors: string): readonly SourceAuthor[] {
  if (BODIES.test(authors)) return [{ literal: authors }];
  return authors
    .replace(/,?\s*et al\.?/, '')
    .split(/,\s*/)
    .map((name) => {
      const [, family, initials] = /^(.+?)\s+([A-ZÀ-Þ][A-ZÀ-Þ-]*)$/.exec(name) ?? [];
      return family && initials
        ? { family, given: `${initials.replaceAll('-', '').split('').join('. ')}.` }
        : { literal: name };
    });
}
