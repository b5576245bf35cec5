import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Lessons that may hold code: the `allowCodeIn` of `restrictedContent()` in astro.config.mjs. Loads the configuration
 * only when it names such a list at all, because loading it costs a second.
 */
export async function readAllowedCode(root: string): Promise<readonly string[]> {
  const path = join(root, 'astro.config.mjs');
  const text = await readFile(path, 'utf8').catch(() => '');
  if (!text.includes('allowCodeIn')) return [];
  const { default: config } = (await import(pathToFileURL(path).href)) as { default: { integrations?: unknown[] } };
  return (config.integrations ?? []).flat().flatMap((integration) => {
    const list = (integration as { allowCodeIn?: unknown } | null)?.allowCodeIn;
    return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
  });
}
