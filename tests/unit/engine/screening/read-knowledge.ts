import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

const FILES = ['contributors', 'deviations', 'tests', 'exercises', 'gates', 'red-flags', 'responses'];
const FOLDER = new URL('../../../../content/knowledge/', import.meta.url);
const parsed: Knowledge = Object.assign(
  {},
  ...FILES.map((file) => parse(readFileSync(new URL(`${file}.yaml`, FOLDER), 'utf8'))),
);

/** The knowledge as it stands in content/, merged. A fresh copy each time, so that a test may change it. */
export function readKnowledge(): Knowledge {
  return structuredClone(parsed);
}

export const compiledKnowledge = compileKnowledge(parsed);
