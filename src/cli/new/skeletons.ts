import { WRITE_ME } from '#engine/check/check-unwritten.ts';

/** Wishes an author states for a new item. Ids are kebab-case. */
export type NewItem =
  | { readonly kind: 'lesson'; readonly id: string; readonly module: string; readonly title: string }
  | {
      readonly kind: 'question';
      readonly id: string;
      readonly lesson: string;
      readonly type: 'single-choice' | 'multiple-choice';
    }
  | { readonly kind: 'case'; readonly id: string; readonly name: string }
  | { readonly kind: 'claim'; readonly id: string; readonly source: string }
  | { readonly kind: 'term'; readonly id: string; readonly term: string };
export type NewKind = NewItem['kind'];

type Of<K extends NewKind> = Extract<NewItem, { kind: K }>;

/** A YAML text between quotation marks. */
const quoted = (text: string) => JSON.stringify(text);

/** The text of a new lesson. */
export const lessonSkeleton = ({ title }: Of<'lesson'>) => `---
title: ${quoted(title)}
summary: "${WRITE_ME}: one or two sentences for the course map and search."
revision: 1
objectives:
  - "${WRITE_ME}: what the learner can do afterwards"
---

${WRITE_ME}: begin with something the reader has seen, and say what they will be able to do.

## What you see

${WRITE_ME}: one idea a section, something to do every screen or two.
`;

/** The lines of a new question, to stand under `questions:`. */
export const questionSkeleton = ({ id, lesson, type }: Of<'question'>) => `  - id: ${id}
    type: ${type}
    revision: 1
    prompt: "${WRITE_ME}: the question"
    lesson: ${lesson}
    difficulty: 2
    sources: [author_estimate]
    choices:
      - id: first-option
        text: "${WRITE_ME}: an option that tempts"
        correct: false
        feedback: "${WRITE_ME}: why this one is tempting, and what is true"
      - id: second-option
        text: "${WRITE_ME}: the right option, no longer than the others"
        correct: true
        feedback: "${WRITE_ME}: why this one is right"
      - id: third-option
        text: "${WRITE_ME}: another option that tempts"
        correct: false
        feedback: "${WRITE_ME}: what someone who chose this may be thinking"
`;

/** The lines of a new claim, to stand under `claims:`. `today` and `expires` are ISO dates. */
export const claimSkeleton = ({ id, source }: Of<'claim'>, today: string, expires: string) => `  - id: ${id}
    statement: "${WRITE_ME}: the claim in one plain sentence"
    strength: weak
    sources: [${source}]
    reviewed: ${today}
    expires: ${expires}
`;

/** The lines of a new term, to stand under `terms:`. */
export const termSkeleton = ({ id, term }: Of<'term'>) => `  - id: ${id}
    term: ${quoted(term)}
    definition: "${WRITE_ME}: one or two plain sentences"
`;

/** The text of a new case: a client in whom a stiff ankle drives the knee in. */
export const caseSkeleton = ({
  id,
  name,
}: Of<'case'>) => `# ${name}: a fictional client. Nothing under "truth" is shown before the debrief.
id: ${id}
revision: 1
name: ${quoted(name)}
summary: "${WRITE_ME}: one sentence for lists that gives nothing away."
difficulty: 1
index:
  deviation: two-leg-squat-knee-in
  side: left
brief:
  age: 40
  sex: female
  pronouns: she/her
  job: "${WRITE_ME}: what they do all day"
  goal: "${WRITE_ME}: what they want from training"
  training: "${WRITE_ME}: what they do now"
  opening: "${WRITE_ME}: what they say when they walk in, in their own words."
  statureMetres: 1.68
  massKilograms: 66
  equipment: [mat, band]
  minutesPerSession: 30
  sessionsPerWeek: 2
truth:
  contributors:
    ankle-dorsiflexion-limited: [left]
  drives:
    - contributor: ankle-dorsiflexion-limited
      deviation: two-leg-squat-knee-in
      sides: [left]
  deviations:
    two-leg-squat-knee-in: { left: 11, right: 2 }
  measures: {}
  answers: {}
expert:
  notes:
    - "${WRITE_ME}: what an experienced trainer would say in the debrief"
sources: [author_estimate]
`;
