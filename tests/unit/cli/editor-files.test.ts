import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorFiles } from '#cli/editor/editor-files.ts';

type Json = { description?: string; properties?: Record<string, Json>; items?: Json; anyOf?: Json[]; oneOf?: Json[] };

describe('the files for editors', () => {
  const files = [...editorFiles()];

  test.each(files)('%s is current (node src/cli/editor-schemas.ts writes it anew)', (file, text) => {
    expect(existsSync(file) ? readFileSync(file, 'utf8') : 'missing').toBe(text);
  });

  test('hold no schema of a kind of file that is gone', () => {
    const known = files.map(([file]) => file);
    for (const name of readdirSync('.vscode/schemas')) expect(known).toContain(`.vscode/schemas/${name}`);
  });

  test('explain a field with the sentence of its schema', () => {
    const schema = JSON.parse(editorFiles().get('.vscode/schemas/claims.json') ?? '{}') as Json;
    expect(schema.properties?.claims?.items?.properties?.strength?.description).toBe(
      'How well the evidence carries it.',
    );
  });

  test('say that a day is a text of the form of a date', () => {
    const schema = JSON.parse(editorFiles().get('.vscode/schemas/claims.json') ?? '{}') as Json;
    expect(schema.properties?.claims?.items?.properties?.reviewed).toMatchObject({
      description: expect.any(String),
    });
  });

  test('ask for no field that has a default', () => {
    const schema = JSON.parse(editorFiles().get('.vscode/schemas/questions.json') ?? '{}') as {
      properties: { questions: { items: { oneOf: { required: string[] }[] } } };
    };
    for (const variant of schema.properties.questions.items.oneOf) expect(variant.required).not.toContain('tags');
  });
});
