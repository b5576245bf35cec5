import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from './editor/editor-files.ts';

/** Writes the schemas and settings for editors anew. Run it after a change to src/schemas. */
const root = process.cwd();
const folder = join(root, '.vscode/schemas');
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const [file, text] of editorFiles()) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
console.log(`Wrote ${editorFiles().size} files into .vscode.`);
