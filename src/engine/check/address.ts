/** What a link or image address is. `unsafe` is everything that is neither of this site nor plainly https, http or mailto. */
export type Address =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'mail' }
  | { readonly kind: 'site'; readonly path: string; readonly anchor: string | null }
  | { readonly kind: 'relative'; readonly path: string; readonly anchor: string | null }
  | { readonly kind: 'anchor'; readonly anchor: string }
  | { readonly kind: 'unsafe'; readonly scheme: string };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/**
 * Signs that a browser drops before it reads the scheme (URL Standard: tabs, newlines, leading control signs and spaces),
 * signs that cannot be seen, and the one a parser puts for what it cannot read.
 */
const IGNORED = /[\p{Cc}\p{Cf}\s\ufffd]/gu;

/** Reads an address as a browser would. Never throws. */
export function parseAddress(written: string): Address {
  const url = written.replace(IGNORED, '');
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'http') return { kind: 'web', url };
  if (scheme === 'mailto') return { kind: 'mail' };
  if (scheme !== undefined) return { kind: 'unsafe', scheme };
  if (/^[\\/]{2}/.test(url) || url.includes('\\')) return { kind: 'unsafe', scheme: '//' };
  const [path = '', ...rest] = url.split('#');
  const anchor = rest.length > 0 ? rest.join('#') : null;
  const withoutQuery = path.split('?')[0] ?? '';
  if (path === '' && anchor !== null) return { kind: 'anchor', anchor };
  return withoutQuery.startsWith('/')
    ? { kind: 'site', path: withoutQuery, anchor }
    : { kind: 'relative', path: withoutQuery, anchor };
}
