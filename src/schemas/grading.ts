import { z } from 'astro/zod';
import { evidenceFields, sourceKeysSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { conditionSchema } from './knowledge/condition.ts';

const points = z.number().min(0).max(100).meta({ description: 'Points.' });
const share = z.number().min(0).max(1);

const weightsSchema = z.strictObject({
  safety: z.strictObject({
    readinessAndConsent: points.meta({ description: 'Consent, and safety questions before anything physical.' }),
    questions: points.meta({ description: 'The required safety questions.' }),
    disposition: points.meta({ description: 'Train, modify or refer, with the right urgency.' }),
    dispositionAdjacent: points.meta({ description: 'One step more careful than needed.' }),
  }),
  gathering: z.strictObject({ thoroughness: points, efficiency: points }),
  observation: z.strictObject({ ratings: points, measurements: points }),
  reasoning: z.strictObject({ drivers: points, lead: points, links: points }),
  plan: z.strictObject({ coverage: points, dose: points, order: points, retest: points }),
});

const thresholdsSchema = z.strictObject({
  questionMinutes: z
    .number()
    .gt(0)
    .meta({ description: 'Minutes one question costs when it is asked on its own instead of with its set.' }),
  passTotal: points.meta({ description: 'Total needed to pass a case.' }),
  passDimension: share.meta({ description: 'Share of its points each dimension needs.' }),
  budgetFactor: z.number().min(1).meta({ description: 'Minutes allowed, as a multiple of the expert path.' }),
  budgetFloor: z
    .int()
    .min(1)
    .meta({ description: 'Minutes every client has at least, so that a short path gives nothing away.' }),
  usefulBits: z
    .number()
    .min(0)
    .meta({ description: 'A test is useful if it is expected to tell at least this, in bits.' }),
  safetyFeatureBits: z
    .number()
    .min(0)
    .meta({ description: 'Weight of the safety questions among the key features, in bits.' }),
  chanceFloor: share.meta({ description: 'Smallest denominator of the chance correction of ratings.' }),
  tieBand: share.meta({
    description:
      'Share of the way from “absent” to “present” around the middle within which either rating of a movement is right.',
  }),
  driver: share.meta({ description: 'A contributor that drives with at least this probability ought to be named.' }),
  driversNegligible: share.meta({
    description: 'If all of them together exceed the mark by less, none need be named.',
  }),
  leadBand: share.meta({ description: 'Anything this close to the top is a right lead.' }),
  leadUnclearBelow: share.meta({ description: 'With the top below this, the right lead is “unclear”.' }),
  neutralLogOdds: z.number().min(0).meta({ description: 'A test that shifts less than this says nothing either way.' }),
  linksAtMost: z.int().min(1).meta({ description: 'Pairs of test and contributor graded, the most telling first.' }),
  thoroughnessForReasoning: share
    .gt(0)
    .meta({ description: 'Below this thoroughness, drivers and lead count in part.' }),
  irrelevantItem: share.meta({ description: 'Share of coverage lost for each item the client has no use for.' }),
  relevantDrives: share.meta({ description: 'An exercise is of use if a target drives with this probability …' }),
  relevantPresent: share.meta({ description: '… or is present with this one.' }),
});

const secondVisitSchema = z.strictObject({
  minutes: z.int().min(1).meta({ description: 'Whole minutes for measuring again.' }),
  weights: z
    .strictObject({
      caughtUp: points.meta({ description: 'Asked how it went before deciding.' }),
      measured: points.meta({ description: 'Took again what the plan named, or something that follows a driver.' }),
      judged: points.meta({ description: 'Told a real change from error.' }),
      next: points.meta({ description: 'Went on, kept going, changed or referred, as the readings ask for.' }),
    })
    .meta({ description: 'Points of the second visit; beside the 100 of the case.' }),
  littleDone: share.meta({ description: 'Below this share of what was planned, a plan was not really tried.' }),
  clearChange: share.meta({
    description: 'A movement changed clearly when it went this share of the way from “present” to “absent”, or more.',
  }),
  unclearChange: share.meta({
    description: 'Below this share it stayed about the same; between the two either is right.',
  }),
});

const phraseSchema = z.strictObject({
  id: idSchema,
  text: z.string().min(10).meta({ description: 'What the trainer would say.' }),
  kind: z
    .enum(['sound', 'nothing-to-correct', 'refers', 'names-a-condition', 'promises', 'frightens', 'advises-medicine'])
    .meta({ description: 'sound, nothing-to-correct and refers may be said; the others may not.' }),
  why: z.string().min(15).meta({ description: 'What is good or wrong about saying it.' }),
  sources: sourceKeysSchema,
});
export type Phrase = z.infer<typeof phraseSchema>;

/** content/grading.yaml: how a case is marked. An instructor changes weights and cut scores here and nowhere else. */
export const gradingSchema = z.strictObject({
  weights: weightsSchema.meta({ description: 'Points of each part; together 100.' }),
  thresholds: thresholdsSchema,
  measuredByLearner: z
    .array(idSchema)
    .meta({ description: 'Number findings the learner may read from an instrument; only these are graded.' }),
  performanceMeasures: z
    .array(
      z.strictObject({
        deviation: idSchema,
        finding: idSchema.meta({ description: 'A number finding that says how well the movement itself is done.' }),
        better: z.enum(['more', 'less']),
        best: z.number().meta({ description: 'Its best value, in its unit: it goes there as the movement does.' }),
      }),
    )
    .meta({ description: 'Measures to take again where no contributor has one of its own.' }),
  ratedTests: z
    .array(idSchema)
    .meta({ description: 'Movement screens the learner watches and rates; graded where the expert path has them.' }),
  alwaysUsefulTests: z
    .array(idSchema)
    .meta({ description: 'Tests that a plan needs though they tell nothing about drivers; minutes well spent, once.' }),
  loadingTests: z.array(idSchema).meta({ description: 'Tests that add load: never before the safety questions.' }),
  painFindings: z.array(idSchema).meta({ description: 'Yes/no findings that mean a test provoked new pain.' }),
  provokingTests: z
    .array(idSchema)
    .meta({ description: 'Tests that repeat the movement that hurt: not after it provoked new pain.' }),
  testContraindications: z
    .array(z.strictObject({ tests: z.array(idSchema).min(1), when: conditionSchema, ...evidenceFields }))
    .meta({ description: 'Tests not to be done when the history says so.' }),
  secondVisit: secondVisitSchema.meta({ description: 'The visit some weeks later, marked beside the case.' }),
  phrases: z.array(phraseSchema).min(2).meta({ description: 'Sentences a learner may choose to say to the client.' }),
  ...evidenceFields,
});
export type GradingSettings = z.infer<typeof gradingSchema>;
