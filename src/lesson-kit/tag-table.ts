import type { AttributeRule, TagTable } from '#engine/check/tag-rule.ts';
import { BUILDS, SEXES } from '#engine/movement/body/body.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { NAMED_VIEWS } from '#engine/movement/view/view.ts';
import { LEGS } from '#schemas/vocabulary/side.ts';

const required = (value: AttributeRule['value'], description: string): AttributeRule => ({
  value,
  required: true,
  description,
});
const optional = (value: AttributeRule['value'], description: string): AttributeRule => ({
  value,
  required: false,
  description,
});

const pictureOf = {
  task: required({ kind: 'one-of', values: TASK_IDS }, 'The movement.'),
  view: required({ kind: 'one-of', values: NAMED_VIEWS }, 'Where the reader stands.'),
  t: optional({ kind: 'number', min: 0, max: 1 }, 'Moment of the repetition: 0 start, 0.5 bottom, 1 end.'),
  sex: optional({ kind: 'one-of', values: SEXES }, 'Whose body is drawn.'),
  build: optional({ kind: 'one-of', values: BUILDS }, 'How the body is built.'),
  leg: optional(
    { kind: 'one-of', values: LEGS },
    'Which leg stands, is in front or leads, in tasks on one leg. Left out: the leg that departs most.',
  ),
};
const caption = required({ kind: 'text' }, 'What to look at, in one or two sentences. Stands below the picture.');

/** Every tag an author may use in a lesson: the one list behind the content check, the authoring page and the tag map. */
export const TAG_TABLE = {
  Figure: {
    description: 'A drawn, moving body.',
    children: 'none',
    stands: 'own-line',
    attributes: {
      ...pictureOf,
      deviations: optional({ kind: 'deviations' }, 'What departs, on which side and how much: "knee-in:left:12".'),
      caption,
    },
    example:
      '<Figure task="overhead-squat" view="anterior" deviations="knee-in:left:12" caption="The left kneecap passes inside the big toe." />',
  },
  Compare: {
    description: 'Two drawn bodies side by side, moving together.',
    children: 'none',
    stands: 'own-line',
    attributes: {
      ...pictureOf,
      left: required({ kind: 'deviations' }, 'What departs in the left picture; empty for nothing.'),
      right: required({ kind: 'deviations' }, 'What departs in the right picture; empty for nothing.'),
      caption,
    },
    example:
      '<Compare task="overhead-squat" view="anterior" left="" right="knee-in:left:12" caption="Left, both kneecaps travel over the feet. Right, the left one travels in." />',
  },
  Check: {
    description: 'One question of the bank, in the run of the text.',
    children: 'none',
    stands: 'own-line',
    attributes: { id: required({ kind: 'id', of: 'question' }, 'The question.') },
    example: '<Check id="knee-in-when-it-counts" />',
  },
  Quiz: {
    description: 'Several questions of the bank, one after the other.',
    children: 'none',
    stands: 'own-line',
    attributes: {
      id: required({ kind: 'own-id' }, 'A name for this quiz; never changes, because saved answers point to it.'),
      questions: required({ kind: 'ids', of: 'question' }, 'Question ids with spaces between.'),
      title: required({ kind: 'text' }, 'Heading above the quiz.'),
    },
    example:
      '<Quiz id="closing-quiz" title="Before you go on" questions="knee-in-best-description knee-in-two-best-supported" />',
  },
  Claim: {
    description: 'Marks words as a claim; a margin note shows how strong the evidence is, and its sources.',
    children: 'words',
    stands: 'sentence',
    attributes: { id: required({ kind: 'id', of: 'claim' }, 'The claim, from content/claims.yaml.') },
    example: '<Claim id="knee-in-is-no-forecast">A screen does not tell you who will be hurt</Claim>',
  },
  Term: {
    description: 'Marks a word of the glossary; a card explains it. Without words of its own it shows the term.',
    children: 'optional-words',
    stands: 'sentence',
    attributes: { id: required({ kind: 'id', of: 'term' }, 'The term, from content/glossary.yaml.') },
    example: '<Term id="hip-abductors">hip abductors</Term>',
  },
  Cite: {
    description: 'A source in the margin.',
    children: 'none',
    stands: 'sentence',
    attributes: { key: required({ kind: 'id', of: 'source' }, 'The source, from content/sources.yaml.') },
    example: '<Cite key="macrum2012" />',
  },
  Callout: {
    description: 'A box that stands out: words to say, something to try, a care to take, or when to refer.',
    children: 'prose',
    stands: 'own-line',
    attributes: {
      kind: required({ kind: 'one-of', values: ['say', 'try', 'careful', 'refer'] }, 'Which box.'),
      title: optional({ kind: 'text' }, 'Its heading.'),
    },
    example:
      '<Callout kind="try" title="One sentence, aloud">\n\nDescribe the squat without the word *weak*.\n\n</Callout>',
  },
  Steps: {
    description: 'A numbered list drawn as steps to follow.',
    children: 'numbered-list',
    stands: 'own-line',
    attributes: {},
    example: '<Steps>\n\n1. Heels on 5 cm.\n2. A folded towel under the arch.\n\n</Steps>',
  },
  Lab: {
    description: 'A setting of the movement lab: its still, what to look at, and a link that opens it.',
    children: 'none',
    stands: 'own-line',
    attributes: {
      preset: required({ kind: 'id', of: 'lab-preset' }, 'The setting, from content/lab.yaml.'),
      view: optional({ kind: 'one-of', values: NAMED_VIEWS }, 'Where the reader stands; the front by default.'),
    },
    example: '<Lab preset="stiff-ankle" view="lateral-left" />',
  },
  Case: {
    description: 'A card that leads to a fictional client.',
    children: 'none',
    stands: 'own-line',
    attributes: { id: required({ kind: 'id', of: 'case' }, 'The case, from content/cases.') },
    example: '<Case id="maya" />',
  },
} as const satisfies TagTable;

export type TagName = keyof typeof TAG_TABLE;
