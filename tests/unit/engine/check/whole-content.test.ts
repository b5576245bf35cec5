import { describe, expect, test } from 'vitest';
import { checkCourse } from '#engine/check/check-course.ts';
import { checkEvidence } from '#engine/check/check-evidence.ts';
import { checkIds } from '#engine/check/check-ids.ts';
import { checkLikeness } from '#engine/check/check-likeness.ts';
import { checkLinks, type SiteMap } from '#engine/check/check-links.ts';
import { checkReadability, readabilityGrade } from '#engine/check/check-readability.ts';
import { checkReferences } from '#engine/check/check-references.ts';
import { checkTags } from '#engine/check/check-tags.ts';
import type { CourseContent } from '#engine/check/content-file.ts';
import { findDefinitions, toKnownIds, unreadKinds } from '#engine/check/known-ids.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';
import { contentWith, fileWith, lessonWith, placesOf } from './build-content.ts';

const SOURCES = fileWith(
  'sources',
  'sources:\n  - key: lima2018\n    kind: review\n  - key: author_estimate\n    kind: judgement\n',
);
const idsOf = (content: CourseContent) => toKnownIds(findDefinitions(content), unreadKinds(content));

describe('ids', () => {
  test('given twice are reported where the second stands, with the place of the first', () => {
    const claims = fileWith('claims', 'claims:\n  - id: a-claim\n  - id: b-claim\n  - id: a-claim\n');
    const content = contentWith([claims]);
    const problems = checkIds(content, findDefinitions(content));
    expect(placesOf(problems)).toEqual(['duplicate-id 4:9']);
    expect(problems[0]?.found).toContain('content/claims.yaml:2');
  });

  test('of different kinds may be the same', () => {
    const content = contentWith([
      fileWith('claims', 'claims: [{ id: x }]'),
      fileWith('glossary', 'terms: [{ id: x }]'),
    ]);
    expect(checkIds(content, findDefinitions(content))).toEqual([]);
  });

  test('of two lessons in different modules may not be the same', () => {
    const content = contentWith([], [lessonWith(''), lessonWith('', 'content/lessons/other/the-knee.mdx')]);
    expect(placesOf(checkIds(content, findDefinitions(content)))).toEqual(['duplicate-id 1:1']);
  });

  test('that were retired do not return for their kind', () => {
    const retired = fileWith('retired-ids', 'retired:\n  - { kind: claim, id: a-claim, because: it was two claims }\n');
    const content = contentWith([
      retired,
      fileWith('claims', 'claims: [{ id: a-claim }]'),
      fileWith('glossary', 'terms: [{ id: a-claim }]'),
    ]);
    const problems = checkIds(content, findDefinitions(content));
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['retired-id content/claims.yaml']);
    expect(problems[0]?.found).toContain('it was two claims');
  });

  test('of options may return in another question, not in the same', () => {
    const text =
      'questions:\n  - id: q\n    choices: [{ id: a }, { id: b }, { id: a }]\n  - id: r\n    choices: [{ id: a }]\n';
    const content = contentWith([fileWith('questions', text)]);
    expect(placesOf(checkIds(content, findDefinitions(content)))).toEqual(['duplicate-id 3:43']);
  });
});

describe('references', () => {
  test('that name nothing are reported with the nearest id', () => {
    const content = contentWith([
      SOURCES,
      fileWith('claims', 'claims:\n  - id: a\n    sources: [lima2018, lmia2018]\n'),
    ]);
    const [problem, ...rest] = checkReferences(content, idsOf(content));
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({
      rule: 'unknown-id',
      line: 3,
      column: 25,
      found: '"lmia2018" is not a source.',
      suggestion: 'lima2018',
    });
  });

  test('into a file that cannot be read are left alone: the file itself is the problem', () => {
    const content = contentWith([
      fileWith('sources', 'sources: "'),
      fileWith('claims', 'claims: [{ id: a, sources: [b] }]'),
    ]);
    expect(checkReferences(content, idsOf(content))).toEqual([]);
  });

  test('to an id in bad form are not called unknown as well', () => {
    const content = contentWith([
      fileWith('claims', 'claims: [{ id: A claim }]'),
      fileWith('questions', 'questions: [{ claims: [a-claim] }]'),
    ]);
    expect(checkReferences(content, idsOf(content))).toEqual([]);
  });

  test('from a question to a retired claim are left to the rule on keys', () => {
    const retired = fileWith('retired-ids', 'retired: [{ kind: claim, id: old, because: wrong }]');
    const content = contentWith([retired, fileWith('questions', 'questions: [{ claims: [old] }]')]);
    expect(checkReferences(content, idsOf(content))).toEqual([]);
    expect(checkEvidence(content, '2026-11-22').map(({ rule }) => rule)).toEqual(['key-on-retired-claim']);
  });

  test.each([
    ['questions', 'questions: [{ lesson: nowhere }]'],
    ['questions', 'questions: [{ claims: [nowhere] }]'],
    ['course', 'modules: [{ id: m, lessons: [nowhere] }]'],
    ['course', 'modules: [{ id: m, cases: [nowhere] }]'],
    ['cases', 'index: { deviation: nowhere }'],
    ['cases', 'brief: { equipment: [nowhere] }'],
    ['cases', 'truth: { contributors: { nowhere: [left] } }'],
    ['cases', 'truth: { drives: [{ contributor: nowhere }] }'],
    ['cases', 'truth: { answers: { nowhere: { is: true } } }'],
    ['cases', 'truth: { measures: { nowhere: { central: 1 } } }'],
    ['cases', 'expert: { path: [nowhere] }'],
    ['contributors', 'correlatedPairs: [{ a: nowhere }]'],
    ['deviations', 'deviations: [{ id: d, links: [{ contributor: nowhere }] }]'],
    ['tests', 'tests: [{ id: t, findings: [{ id: f, reads: { deviation: nowhere } }] }]'],
    ['exercises', 'exercises: [{ id: e, targets: [nowhere] }]'],
    ['exercises', 'exercises: [{ id: e, gates: [nowhere] }]'],
    ['exercises', 'exercises: [{ id: e, contraindications: { any: [{ all: [{ history: nowhere }] }] } }]'],
    ['gates', 'gates: [{ id: g, requires: [nowhere] }]'],
    ['gates', 'gates: [{ id: g, condition: { all: [{ finding: nowhere, atMost: 2 }] } }]'],
    ['red-flags', 'redFlags: [{ id: r, trips: { yes: [nowhere] } }]'],
    ['responses', 'responses: [{ id: r, measure: nowhere }]'],
    ['grading', 'testContraindications: [{ tests: [nowhere] }]'],
  ])('%s: %s', (collection, text) => {
    const content = contentWith([fileWith(collection, text)]);
    expect(checkReferences(content, idsOf(content)).map(({ found }) => found.split(' ')[0])).toEqual(['"nowhere"']);
  });

  test.each(['', 'null', '3', '[1, [2]]', 'a: {}', 'claims: 3', 'claims: [1, null, {}, { sources: {} }]'])(
    'never fail over data of another shape: %s',
    (text) => {
      const content = contentWith([
        fileWith('claims', text),
        fileWith('questions', text),
        fileWith('cases', text),
        fileWith('course', text),
      ]);
      expect(() => [
        checkReferences(content, idsOf(content)),
        checkCourse(content),
        checkEvidence(content, '2026-11-22'),
        checkIds(content, findDefinitions(content)),
      ]).not.toThrow();
    },
  );
});

describe('tags', () => {
  const check = (body: string) => checkTags(lessonWith(`\n${body}\n`), TAG_TABLE, idsOf(contentWith([SOURCES])));
  test.each([
    ['<Cite key="lima2018" />', []],
    ['Words <Steps>1. a</Steps> and more.', ['wrong-children 7:7', 'wrong-place 7:7']],
    ['See <Figure task="overhead-squat" view="anterior" caption="Look." />', ['wrong-place 7:5']],
    ['- <Figure task="overhead-squat" view="anterior" caption="Look." />', []],
    ['<Cite key="lima2019" />', ['unknown-id 7:12']],
    ['<Cite />', ['missing-attribute 7:1']],
    ['<Cite key />', ['wrong-attribute-value 7:7']],
    ['<Cite key="" />', ['wrong-attribute-value 7:12']],
    ['<Cite key="lima2018" key="lima2018" />', ['duplicate-attribute 7:22']],
    ['<Cite kye="lima2018" />', ['unknown-attribute 7:7', 'missing-attribute 7:1']],
    ['<Cite key="lima2018">words</Cite>', ['wrong-children 7:1']],
    ['<Claim id="nothing"></Claim>', ['unknown-id 7:12', 'wrong-children 7:1']],
    ['<Callout kind="try"></Callout>', ['wrong-children 7:1']],
    ['<Callout kind="try">Words on one line.</Callout>', []],
    ['<Steps>\n\n1. One\n2. Two\n\n</Steps>', []],
    ['<Steps>\n\n- One\n\n</Steps>', ['wrong-children 7:1']],
    ['<Steps>\n\nWords.\n\n1. One\n\n</Steps>', ['wrong-children 7:1']],
    ['<Figure task="overhead-squat" view="anterior" caption="Look." />', []],
    ['<Figure\n  task="overhead-squat"\n  view="front"\n  caption="Look."\n/>', ['wrong-attribute-value 9:9']],
    ['<Figure task="overhead-squat" view="anterior" t="1.5" caption="Look." />', ['wrong-attribute-value 7:50']],
    [
      '<Figure task="overhead-squat" view="anterior" deviations="knee-in left 12" caption="Look." />',
      ['wrong-attribute-value 7:59'],
    ],
    ['<Figure task="constructor" view="anterior" deviations="x" caption="Look." />', ['wrong-attribute-value 7:15']],
    [
      '<Figure task="overhead-squat" view="anterior" deviations="kne-in:left:12" caption="Look." />',
      ['wrong-attribute-value 7:59'],
    ],
    [
      '<Figure task="overhead-squat" view="anterior" deviations="knee-in:left:99" caption="Look." />',
      ['wrong-attribute-value 7:59'],
    ],
    [
      '<Figure task="overhead-squat" view="anterior" deviations="knee-in:both:12 forward-lean:central:18" caption="Look." />',
      [],
    ],
    ['<Figure task="overhead-squat" view="anterior" caption=" " />', ['wrong-attribute-value 7:56']],
    ['Words <Cite key="nobody" /> and <Cite key="no-one" />.', ['unknown-id 7:18', 'unknown-id 7:44']],
  ])('%j', (body, expected) => {
    expect(placesOf(check(body))).toEqual(expected);
  });

  test('of every example in the tag table pass by themselves', () => {
    for (const { example } of Object.values(TAG_TABLE)) {
      expect(checkTags(lessonWith(`\n${example}\n`), TAG_TABLE, null)).toEqual([]);
    }
  });
});

describe('the course', () => {
  const course = (text: string) => fileWith('course', text);
  const lesson = (id: string, first: readonly string[] = [], module = 'seeing') =>
    lessonWith('', `content/lessons/${module}/${id}.mdx`, `---\ntitle: x\nprerequisites: [${first.join(', ')}]\n---\n`);
  const check = (text: string, ...lessons: ReturnType<typeof lesson>[]) =>
    checkCourse(contentWith([course(text)], lessons));

  test('names every lesson', () => {
    expect(placesOf(check('modules: [{ id: seeing, lessons: [a] }]', lesson('a'), lesson('b')))).toEqual([
      'lesson-not-in-course 1:1',
    ]);
  });
  test('names a lesson once', () => {
    expect(
      placesOf(check('modules:\n  - id: seeing\n    lessons: [a]\n  - id: doing\n    lessons: [a]\n', lesson('a'))),
    ).toEqual(['duplicate-id 5:15']);
  });
  test('puts a lesson where its folder is', () => {
    const problems = check(
      'modules: [{ id: seeing, lessons: [a] }, { id: doing, lessons: [b] }]',
      lesson('a'),
      lesson('b'),
      lesson('c', [], 'doing'),
    );
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'lesson-elsewhere content/lessons/seeing/b.mdx',
      'lesson-not-in-course content/lessons/doing/c.mdx',
    ]);
  });
  test('with a misspelled module is told once, in course.yaml', () => {
    const problems = check('modules:\n  - id: seeign\n    lessons: [a, b]\n', lesson('a'), lesson('b'));
    expect(problems).toEqual([
      expect.objectContaining({ rule: 'lesson-elsewhere', file: 'content/course.yaml', line: 2, suggestion: 'seeing' }),
    ]);
  });
  test('has no circle of prerequisites, and shows the circle', () => {
    const problems = check(
      'modules: [{ id: seeing, lessons: [a, b, c] }]',
      lesson('a', ['c']),
      lesson('b', ['a']),
      lesson('c', ['b']),
    );
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['prerequisite-cycle']));
    expect(problems[0]?.found).toContain('a → c → b → a');
  });
  test('teaches a prerequisite first', () => {
    const problems = check('modules: [{ id: seeing, lessons: [a, b] }]', lesson('a', ['b']), lesson('b'));
    expect(placesOf(problems)).toEqual(['prerequisite-later 3:17']);
  });
  test('in good order has no problem', () => {
    expect(
      check('modules: [{ id: seeing, lessons: [a, b, c] }]', lesson('a'), lesson('b', ['a']), lesson('c', ['a', 'b'])),
    ).toEqual([]);
  });
});

describe('links and images', () => {
  const site: SiteMap = {
    paths: ['/', '/glossary/', '/lessons/seeing/the-knee/', '/lessons/seeing/the-ankle/'],
    anchors: { '/lessons/seeing/the-ankle/': ['how-far'], '/glossary/': ['arch'] },
    open: ['/made/'],
    images: ['content/lessons/seeing/squat.png'],
  };
  const check = (body: string) =>
    placesOf(checkLinks(contentWith([], [lessonWith(`\n## What you see\n\n${body}\n`)]), site));
  test.each([
    ['[a](/lessons/seeing/the-ankle/)', []],
    ['[a](/lessons/seeing/the-ankle)', []],
    ['[a](/lessons/seeing/the-ankle/#how-far)', []],
    ['[a](/lessons/seeing/the-ankle/?x=1#how-far)', []],
    ['[a](/glossary/#arch)', []],
    ['[a](#what-you-see)', []],
    ['[a](https://example.org/x)', []],
    ['[a](mailto:a@example.org)', []],
    ['[a](/made/of/anything/)', []],
    ['![A squat](./squat.png)', []],
    ['![A squat](squat.png)', []],
    ['[a](/lessons/seeing/the-ankel/)', ['dead-link 9:1']],
    ['[a](/lessons/seeing/the-ankle/#how-fra)', ['dead-anchor 9:1']],
    ['[a](/glossary/#arhc)', ['dead-anchor 9:1']],
    ['[a](#what-you-saw)', ['dead-anchor 9:1']],
    ['[a](the-ankle)', ['dead-link 9:1']],
    ['[a]()', ['dead-link 9:1']],
    ['[](https://example.org/x)', ['dead-link 9:1']],
    ['[a](https://)', ['dead-link 9:1']],
    ['[a](https://nothing)', ['dead-link 9:1']],
    ['[a][b]\n\n[b]: /nowhere/', ['dead-link 11:1']],
    ['![](./squat.png)', ['missing-alt 9:1']],
    ['![squat.png](./squat.png)', ['missing-alt 9:1']],
    ['![A squat](./sqaut.png)', ['dead-image 9:1']],
    ['![A squat](../../../../etc/passwd)', ['dead-image 9:1']],
    ['![A squat](/etc/passwd)', ['dead-image 9:1']],
    ['![A squat](https://example.org/a.png)', ['dead-image 9:1']],
  ])('%j', (body, expected) => {
    expect(check(body)).toEqual(expected);
  });
});

describe('evidence', () => {
  test.each([
    ['verified', '[author_estimate]', ['status-without-source']],
    ['derived', '[author_estimate]', ['status-without-source']],
    ['estimate', '[author_estimate]', []],
    ['recalled', '[author_estimate]', []],
    ['verified', '[author_estimate, lima2018]', []],
  ])('a figure called %s that rests on %s', (status, sources, expected) => {
    const file = fileWith('gates', `gates:\n  - id: g\n    status: ${status}\n    sources: ${sources}\n`);
    expect(checkEvidence(contentWith([SOURCES, file]), '2026-11-22').map(({ rule }) => rule)).toEqual(expected);
  });

  const claims = (expires: string) => fileWith('claims', `claims:\n  - id: a-claim\n    expires: ${expires}\n`);
  const question = fileWith('questions', 'questions:\n  - id: q\n    claims: [a-claim]\n');
  test('a claim is fine on its last day, and reported the day after with the questions that rest on it', () => {
    const on = (today: string) =>
      checkEvidence(contentWith([claims('2026-11-22'), question]), today).map(({ rule }) => rule);
    expect(on('2026-11-22')).toEqual([]);
    expect(on('2026-11-23')).toEqual(['claim-expired', 'key-on-expired-claim']);
  });
  test('a question whose claim was retired is reported', () => {
    const retired = fileWith('retired-ids', 'retired: [{ kind: claim, id: a-claim, because: wrong }]');
    expect(placesOf(checkEvidence(contentWith([retired, question]), '2026-11-22'))).toEqual([
      'key-on-retired-claim 3:14',
    ]);
  });

  test.each([
    ['Some 40 % of adults do.', ['figure-without-source 7:6']],
    ['Some 40 per cent of adults do.', ['figure-without-source 7:6']],
    ['It was seen in 32 of 65 adults.', ['figure-without-source 7:16']],
    ['It was seen in 32 of 65 adults. <Cite key="lima2018" />', []],
    ['<Claim id="a">It was seen in 32 of 65 adults.</Claim>', []],
    ['In 4 of 5 squats the knee travels in.', []],
    ['Hold it for 30 seconds.', []],
  ])('the sentence %j', (body, expected) => {
    expect(placesOf(checkEvidence(contentWith([], [lessonWith(`\n${body}\n`)]), '2026-11-22'))).toEqual(expected);
  });
});

describe('likeness', () => {
  const sentence = 'Watch the middle of the kneecap and the inside of the big toe as they go down.';
  test('a sentence copied into another lesson is reported there, with a change of a word too', () => {
    for (const copy of [sentence, sentence.replace('Watch', 'See')]) {
      const lessons = [
        lessonWith(`\nFirst words here.\n\n${sentence}\n`),
        lessonWith(`\n${copy}\n`, 'content/lessons/seeing/two.mdx'),
      ];
      const problems = checkLikeness(contentWith([], lessons));
      expect(problems.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
        'near-identical content/lessons/seeing/two.mdx:7',
      ]);
      expect(problems[0]?.found).toContain('content/lessons/seeing/the-knee.mdx:9');
    }
  });
  test('sentences on the same matter in other words are fine', () => {
    const lessons = [
      lessonWith(`\n${sentence}\n`),
      lessonWith(
        '\nThe kneecap should travel over the big toe all the way down to the bottom.\n',
        'content/lessons/seeing/two.mdx',
      ),
    ];
    expect(checkLikeness(contentWith([], lessons))).toEqual([]);
  });
  test('the same feedback for two options is reported', () => {
    const feedback = 'It sounds likely, and many trainers say so, but the studies point the other way.';
    const text = `questions:\n  - id: q\n    prompt: What?\n    choices:\n      - feedback: ${feedback}\n      - feedback: ${feedback}\n`;
    expect(placesOf(checkLikeness(contentWith([fileWith('questions', text)])))).toEqual(['near-identical 6:19']);
  });
});

describe('readability', () => {
  const check = (body: string) => placesOf(checkReadability(contentWith([], [lessonWith(`\n${body}\n`)])));
  test('a sentence of 41 words is reported where it begins, one of 40 is not', () => {
    const words = (n: number) => `${'word '.repeat(n - 1)}end.`;
    expect(check(`It is short. W${words(40)}`)).toEqual([]);
    expect(check(`It is short. W${words(41)}`)).toEqual(['reading-level 7:14']);
  });
  test('the grade is that of the published formula', () => {
    // 4.71 · 4 + 0.5 · 5 − 21.43 for five words of four letters.
    expect(readabilityGrade(['Four more word here also'])).toBeCloseTo(4.71 * 4 + 0.5 * 5 - 21.43, 10);
  });
  test.each([
    ['# Title', ['heading-order 7:1']],
    ['## Section\n\n#### Part', ['heading-order 9:1']],
    ['## Section\n\n### Part\n\n## Section', []],
  ])('the headings %j', (body, expected) => {
    expect(check(body)).toEqual(expected);
  });
});
