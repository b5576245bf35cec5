import type { z } from 'astro/zod';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import { toJsonSchema } from '../checking/schema-outline.ts';

const FOLDER = '.vscode/schemas';

/**
 * What an editor needs to complete and explain content files: a JSON Schema for each kind of file, made from the
 * schemas the site obeys, and the settings that tell the YAML extension which is for which. Path → text.
 */
export function editorFiles(): ReadonlyMap<string, string> {
  const kinds = Object.entries(CONTENT_FILES) as [string, { pattern: string; schema: z.ZodType }][];
  const schemas = kinds.map(([name, { schema }]): [string, string] => [
    `${FOLDER}/${name}.json`,
    toText({ title: `content/${CONTENT_FILES[name as keyof typeof CONTENT_FILES].pattern}`, ...toJsonSchema(schema) }),
  ]);
  const settings = {
    'yaml.schemas': Object.fromEntries(
      kinds.map(([name, { pattern }]) => [`./${FOLDER}/${name}.json`, `content/${pattern}`]),
    ),
    'yaml.format.enable': false,
    'editor.formatOnSave': false,
    'files.associations': { '*.mdx': 'mdx' },
  };
  return new Map([...schemas, ['.vscode/settings.json', toText(settings)]]);
}

const toText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
