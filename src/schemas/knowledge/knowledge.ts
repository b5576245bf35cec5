import type { z } from 'astro/zod';
import type { contributorsFileSchema } from './contributor.ts';
import type { deviationsFileSchema } from './deviation.ts';
import type { exercisesFileSchema } from './exercise.ts';
import type { gatesFileSchema } from './gate.ts';
import type { redFlagsFileSchema } from './red-flag.ts';
import type { responsesFileSchema } from './response.ts';
import type { testsFileSchema } from './test.ts';

/** Everything content/knowledge holds, merged: the files' top-level keys side by side. */
export type Knowledge = z.infer<typeof contributorsFileSchema> &
  z.infer<typeof deviationsFileSchema> &
  z.infer<typeof testsFileSchema> &
  z.infer<typeof exercisesFileSchema> &
  z.infer<typeof gatesFileSchema> &
  z.infer<typeof redFlagsFileSchema> &
  z.infer<typeof responsesFileSchema>;
