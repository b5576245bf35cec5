import { createHash } from 'node:crypto';
import { BEFORE_PAINT } from './before-paint.ts';

/** The cascade, said once and first: later layers win. */
export const LAYER_ORDER = '@layer tokens, reset, base, prose, layout, elements, islands, print;';

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}` as const;

/** Everything but scripts and styles, which get hashes at build time. One constant for the meta tag and the header files. */
export const POLICY_DIRECTIVES = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
] as const;

export const POLICY_SCRIPT_HASHES = [sha256(BEFORE_PAINT)] as const;

export const POLICY_STYLE_HASHES = [sha256(LAYER_ORDER)] as const;

/** What a meta tag cannot say. */
export const HEADER_ONLY_DIRECTIVES = ["frame-ancestors 'self'"] as const;

export const OTHER_HEADERS = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;
