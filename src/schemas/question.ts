import { z } from 'astro/zod';
import { sourceKeysSchema } from './evidence.ts';
import { idSchema, revisionSchema } from './id.ts';

export const QUESTION_TYPES = ['single-choice', 'multiple-choice'] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

const choiceSchema = z.strictObject({
  id: idSchema.meta({ description: 'Never changes: saved answers point here.' }),
  text: z.string().min(1).meta({ description: 'The option, one sentence at most.' }),
  correct: z.boolean().meta({ description: 'true if this option belongs to the right answer.' }),
  feedback: z.string().min(15).meta({ description: 'Why choosing it is right or not: at least one full sentence.' }),
});

const commonFields = {
  id: idSchema,
  revision: revisionSchema,
  prompt: z.string().min(10).meta({ description: 'The question.' }),
  lesson: idSchema.meta({ description: 'The lesson that teaches the answer.' }),
  difficulty: z.int().min(1).max(3).meta({ description: '1 recall, 2 apply, 3 judge.' }),
  sources: sourceKeysSchema,
  claims: z
    .array(idSchema)
    .optional()
    .meta({ description: 'Claims the key rests on: if one is retired, the question must be looked at again.' }),
  tags: z.array(idSchema).default([]).meta({ description: 'Skills it exercises.' }),
  hint: z.string().optional().meta({ description: 'A nudge that costs nothing but is recorded.' }),
  choices: z
    .array(choiceSchema)
    .min(2)
    .max(8)
    .meta({ description: 'The options; order is shuffled for each learner.' }),
};

const singleChoiceSchema = z
  .strictObject({ type: z.literal('single-choice'), ...commonFields })
  .refine((question) => question.choices.filter((choice) => choice.correct).length === 1, {
    message: 'a single-choice question has exactly one correct option',
    path: ['choices'],
  });

const multipleChoiceSchema = z
  .strictObject({
    type: z.literal('multiple-choice'),
    ...commonFields,
    chooseUpTo: z.int().min(1).optional().meta({ description: 'Largest number of options a learner may tick.' }),
  })
  .refine((question) => question.choices.some((choice) => choice.correct), {
    message: 'a multiple-choice question has at least one correct option',
    path: ['choices'],
  });

/** One question of the bank. A type is one schema variant, one scorer, one component. */
export const questionSchema = z.discriminatedUnion('type', [singleChoiceSchema, multipleChoiceSchema]);
export type Question = z.infer<typeof questionSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export const questionsFileSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });
