import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CaseStudy } from '#schemas/case.ts';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import type { GradingSettings } from '#schemas/grading.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Messages } from '#schemas/messages.ts';

const content = new URL('../../../content/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, content), 'utf8'));

/** The knowledge as it stands in content/, checked by its schemas. */
export const loadKnowledge = (): Knowledge =>
  Object.assign(
    {},
    ...(['contributors', 'deviations', 'tests', 'exercises', 'gates', 'red-flags', 'responses'] as const).map((name) =>
      CONTENT_FILES[name].schema.parse(read(CONTENT_FILES[name].pattern)),
    ),
  );

/** content/grading.yaml, checked by its schema. */
export const loadGrading = (): GradingSettings => CONTENT_FILES.grading.schema.parse(read('grading.yaml'));
/** The English messages, checked by their schema. */
export const loadMessages = (): Messages => CONTENT_FILES.messages.schema.parse(read('messages/en.yaml'));
/** One client of content/cases, checked by its schema. */
export const loadCase = (id: string): CaseStudy => CONTENT_FILES.cases.schema.parse(read(`cases/${id}.yaml`));

/** Every case in content/cases. */
export const loadCases = (): readonly CaseStudy[] =>
  readdirSync(new URL('cases/', content))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => loadCase(file.replace(/\.yaml$/, '')));
