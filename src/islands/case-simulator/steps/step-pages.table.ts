import type { ComponentType } from 'react';
import type { Stop } from '../attempt/desk.ts';
import { Debrief } from '../debrief/debrief.tsx';
import { SecondVisit } from '../second-visit/second-visit.tsx';
import { Decision } from './decision.tsx';
import { FirstHypotheses } from './first-hypotheses.tsx';
import { Intake } from './intake.tsx';
import { Movement } from './movement.tsx';
import { PlanStep } from './plan-step.tsx';
import { Posture } from './posture.tsx';
import { SafetyQuestions } from './safety-questions.tsx';
import { SecondHypotheses } from './second-hypotheses.tsx';
import { Tests } from './tests.tsx';
import { WordsStep } from './words-step.tsx';

/** The work of each step. */
export const STEP_PAGES = {
  intake: Intake,
  'safety-questions': SafetyQuestions,
  posture: Posture,
  movement: Movement,
  'first-hypotheses': FirstHypotheses,
  tests: Tests,
  'second-hypotheses': SecondHypotheses,
  disposition: Decision,
  plan: PlanStep,
  words: WordsStep,
  debrief: Debrief,
  'second-visit': SecondVisit,
} as const satisfies Record<Stop, ComponentType>;
