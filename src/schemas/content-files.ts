import type { z } from 'astro/zod';
import { botsSchema } from './bots.ts';
import { calibrationSchema } from './calibration.ts';
import { caseSchema } from './case.ts';
import { claimsFileSchema } from './claim.ts';
import { courseSchema } from './course.ts';
import { gradingSchema } from './grading.ts';
import { contributorsFileSchema } from './knowledge/contributor.ts';
import { deviationsFileSchema } from './knowledge/deviation.ts';
import { exercisesFileSchema } from './knowledge/exercise.ts';
import { gatesFileSchema } from './knowledge/gate.ts';
import { redFlagsFileSchema } from './knowledge/red-flag.ts';
import { responsesFileSchema } from './knowledge/response.ts';
import { testsFileSchema } from './knowledge/test.ts';
import { labFileSchema } from './lab.ts';
import { messagesSchema } from './messages.ts';
import { peopleSchema } from './people.ts';
import { questionsFileSchema } from './question.ts';
import { retiredIdsFileSchema } from './retired-ids.ts';
import { sourcesFileSchema } from './source.ts';
import { glossaryFileSchema } from './term.ts';

/** Which schema each content file obeys: one row a collection. Paths are relative to content/. */
export const CONTENT_FILES = {
  course: { pattern: 'course.yaml', schema: courseSchema },
  questions: { pattern: 'questions/*.yaml', schema: questionsFileSchema },
  cases: { pattern: 'cases/*.yaml', schema: caseSchema },
  grading: { pattern: 'grading.yaml', schema: gradingSchema },
  lab: { pattern: 'lab.yaml', schema: labFileSchema },
  people: { pattern: 'people.yaml', schema: peopleSchema },
  messages: { pattern: 'messages/*.yaml', schema: messagesSchema },
  claims: { pattern: 'claims.yaml', schema: claimsFileSchema },
  glossary: { pattern: 'glossary.yaml', schema: glossaryFileSchema },
  sources: { pattern: 'sources.yaml', schema: sourcesFileSchema },
  contributors: { pattern: 'knowledge/contributors.yaml', schema: contributorsFileSchema },
  deviations: { pattern: 'knowledge/deviations.yaml', schema: deviationsFileSchema },
  tests: { pattern: 'knowledge/tests.yaml', schema: testsFileSchema },
  exercises: { pattern: 'knowledge/exercises.yaml', schema: exercisesFileSchema },
  gates: { pattern: 'knowledge/gates.yaml', schema: gatesFileSchema },
  'red-flags': { pattern: 'knowledge/red-flags.yaml', schema: redFlagsFileSchema },
  responses: { pattern: 'knowledge/responses.yaml', schema: responsesFileSchema },
  bots: { pattern: 'bots.yaml', schema: botsSchema },
  calibration: { pattern: 'calibration.yaml', schema: calibrationSchema },
  'retired-ids': { pattern: 'retired-ids.yaml', schema: retiredIdsFileSchema },
} as const satisfies Record<string, { pattern: string; schema: z.ZodType }>;
export type ContentCollection = keyof typeof CONTENT_FILES;
