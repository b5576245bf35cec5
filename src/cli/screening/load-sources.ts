import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import type { Source } from '#schemas/source.ts';

/** The bibliography of content/sources.yaml, checked by its schema. */
export const loadSources = (): readonly Source[] =>
  CONTENT_FILES.sources.schema.parse(
    parse(readFileSync(new URL('../../../content/sources.yaml', import.meta.url), 'utf8')),
  ).sources;
