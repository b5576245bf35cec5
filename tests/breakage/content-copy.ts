import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of content/ that can be broken and mended. Paths are as in problems: "content/claims.yaml". */
export type ContentCopy = {
  readonly root: string;
  readonly files: readonly string[];
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: () => void;
};

/** Copies content/, the page files (the check looks at their names) and public/ of a project into a temporary folder. */
export function copyContent(project: string): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true });
  cpSync(join(project, 'src/pages'), join(root, 'src/pages'), { recursive: true });
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|mdx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  return {
    root,
    files,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    rename: (from, to) => renameSync(join(root, from), join(root, to)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
