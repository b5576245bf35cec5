import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#cli/run-tool.ts';
import type { CaseReport, Runs } from './attack-case.ts';

const FOLDER = join(ROOT, '.cache', 'bots');
/** Code that a report depends on. */
const SOURCES = ['screening', 'grading', 'planning', 'clients', 'random'].map((name) => join(ROOT, 'src/engine', name));

/** What a report depends on besides its case: the code that plays and marks, what it knows, and how often it plays. */
export const fingerprint = (knowledge: unknown, runs: Runs): string => {
  const hash = createHash('sha256').update(JSON.stringify([knowledge, runs]));
  const files = [
    join(ROOT, 'src/cli/bots/attack-case.ts'),
    ...SOURCES.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
    ),
  ];
  for (const file of files.sort()) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
};

/**
 * The report kept for exactly this content, or the one made now, which takes the place of what was kept for the case
 * before. Nothing goes stale: whatever a report depends on is part of its name.
 */
export const recallReport = (
  study: { readonly id: string },
  rest: string,
  make: () => CaseReport,
): { readonly report: CaseReport; readonly isKept: boolean } => {
  const hash = createHash('sha256').update(rest).update(JSON.stringify(study)).digest('hex').slice(0, 24);
  const file = join(FOLDER, `${study.id}.${hash}.json`);
  if (existsSync(file)) return { report: JSON.parse(readFileSync(file, 'utf8')), isKept: true };
  const report = make();
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) if (old.startsWith(`${study.id}.`)) rmSync(join(FOLDER, old));
  writeFileSync(file, JSON.stringify(report));
  return { report, isKept: false };
};
