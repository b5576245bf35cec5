import { z } from 'astro/zod';
import { sourceKeysSchema } from './evidence.ts';
import { idSchema, revisionSchema } from './id.ts';
import { LEGS } from './vocabulary/side.ts';

/** A value per leg, or one for the person. */
const perSide = <T extends z.ZodType>(value: T) =>
  z.union([z.strictObject({ left: value, right: value }), z.strictObject({ central: value })]);

const answerSchema = z.strictObject({
  says: z.string().min(2).meta({ description: 'What the client says, in their own words.' }),
  is: z
    .union([z.boolean(), z.strictObject({ left: z.boolean(), right: z.boolean() })])
    .meta({ description: 'The answer in truth: true is yes; per leg where the question is about one leg.' }),
});

/** What the learner may see before asking anything. */
const briefSchema = z.strictObject({
  age: z.int().min(16).max(95),
  sex: z.enum(['female', 'male']).meta({ description: 'For norms.' }),
  pronouns: z.string().meta({ description: 'As in "she/her".' }),
  job: z.string(),
  goal: z.string().meta({ description: 'What they want from training.' }),
  training: z.string().meta({ description: 'What they do now.' }),
  opening: z.string().min(20).meta({ description: 'What they say when they walk in.' }),
  statureMetres: z.number().min(1.2).max(2.2),
  massKilograms: z.number().min(35).max(200),
  equipment: z.array(idSchema).meta({ description: 'What they have at hand (ids of knowledge/exercises.yaml).' }),
  minutesPerSession: z.int().min(5).max(120),
  sessionsPerWeek: z.int().min(1).max(7),
});

/** What is really so. Never shown before the debrief. */
const truthSchema = z.strictObject({
  contributors: z
    .record(z.string(), z.union([z.array(z.enum(LEGS)).min(1), z.literal('central')]))
    .meta({ description: 'Contributors that are present, with the legs they are present on.' }),
  drives: z
    .array(
      z.strictObject({
        contributor: idSchema,
        deviation: idSchema,
        sides: z.array(z.enum(['left', 'right', 'central'])).min(1),
      }),
    )
    .meta({ description: 'Links that are active: which present contributor drives which deviation.' }),
  deviations: z.record(z.string(), perSide(z.number())).meta({
    description: 'Magnitude of each deviation in its own unit; those not named take the mean of "absent".',
  }),
  measures: z.record(z.string(), perSide(z.number())).meta({
    description: 'True value of number findings; those not named follow from the contributors.',
  }),
  answers: z.record(z.string(), answerSchema).default({}).meta({
    description: 'Answers to history questions; a question not named is answered no.',
  }),
  saysNo: z
    .array(z.string().min(2))
    .min(1)
    .default(['No.'])
    .meta({ description: 'Ways this client says no, used in turn for questions that have no answer of their own.' }),
  signs: z.record(z.string(), perSide(z.boolean())).default({}).meta({
    description:
      'True state of yes/no findings of a test that do not read a deviation; those not named follow from the contributors.',
  }),
  modifications: z
    .record(z.string(), z.record(z.string(), perSide(z.number())))
    .default({})
    .meta({ description: 'Per modification probe: magnitude of a deviation while it is in place.' }),
});

/** One fictional client: a brief, a hidden truth and the expert's notes. It holds no scores: grades come from the engine. */
export const caseSchema = z.strictObject({
  id: idSchema,
  revision: revisionSchema,
  name: z.string(),
  summary: z.string().min(20).meta({ description: 'One sentence for lists and search; gives nothing away.' }),
  difficulty: z.int().min(1).max(3),
  index: z
    .strictObject({ deviation: idSchema, side: z.enum(LEGS) })
    .meta({ description: 'The deviation the case is about.' }),
  brief: briefSchema,
  truth: truthSchema,
  expert: z.strictObject({
    notes: z.array(z.string()).min(1).meta({ description: 'What an experienced trainer would say in the debrief.' }),
    path: z
      .array(idSchema)
      .optional()
      .meta({ description: 'Tests in the order an expert would take them; the engine finds one where absent.' }),
    alternatives: z.array(z.string()).default([]).meta({ description: 'Other sound ways to handle this client.' }),
    cameBack: z.string().min(40).optional().meta({
      description:
        'For a client to be referred: what came back from whoever looked, and what training may start with. It names no condition.',
    }),
  }),
  sources: sourceKeysSchema,
});
export type CaseStudy = z.infer<typeof caseSchema>;
export type ClientBrief = Pick<CaseStudy, 'id' | 'revision' | 'name' | 'summary' | 'difficulty' | 'index' | 'brief'>;
export type ClientTruth = CaseStudy['truth'];
