import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HEADER_ONLY_DIRECTIVES, OTHER_HEADERS } from './security-policy.ts';

const META = /http-equiv="content-security-policy" content="([^"]+)"/i;

/** The union of the policies of all pages: each directive with every source any page needs. */
export function mergePolicies(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...values] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = directives.get(name) ?? new Set();
    for (const value of values) known.add(value);
    directives.set(name, known);
  }
  return [...directives].map(([name, values]) => [name, ...[...values].sort()].join(' ')).join('; ');
}

const HASH = /^'sha(256|384|512)-/;

/**
 * The policy short enough for a header: hosts refuse long lines (Cloudflare Pages above 2,000 characters, nginx above
 * about 4,000), and every page has styles of its own. Inline styles are therefore left to each page's meta tag, which
 * names them one by one; a browser obeys both policies, so the stricter one holds. Scripts stay named here too.
 */
export function shortenForHeader(policy: string): string {
  return policy
    .split('; ')
    .map((directive) => {
      const [name, ...values] = directive.split(' ');
      if (name !== 'style-src') return directive;
      return [name, ...values.filter((value) => !HASH.test(value)), "'unsafe-inline'"].join(' ');
    })
    .join('; ');
}

const asNetlify = (headers: readonly (readonly [string, string])[]) =>
  `/*\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;

const asNginx = (headers: readonly (readonly [string, string])[]) =>
  `# Include this in the server block that serves the site.\n${headers
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`)
    .join('\n')}\n`;

/**
 * Writes `_headers` (Netlify, Cloudflare Pages) and `headers.nginx.conf` into the built site, from the same policy as the
 * meta tag of each page plus what only a header can say (frame-ancestors).
 */
export function headerFiles(): AstroIntegration {
  return {
    name: 'plumbline:header-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
        const policies = await Promise.all(
          files
            .sort()
            .map(
              async (file) => META.exec(await readFile(join(site, file), 'utf8'))?.[1]?.replaceAll('&#39;', "'") ?? '',
            ),
        );
        const policy = [shortenForHeader(mergePolicies(policies)), ...HEADER_ONLY_DIRECTIVES].join('; ');
        const headers = [['Content-Security-Policy', policy], ...OTHER_HEADERS] as const;
        await writeFile(join(site, '_headers'), asNetlify(headers));
        await writeFile(join(site, 'headers.nginx.conf'), asNginx(headers));
      },
    },
  };
}
