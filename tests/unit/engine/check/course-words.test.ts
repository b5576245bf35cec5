import { expect, test } from 'vitest';
import { checkCourse } from '#engine/check/check-course.ts';
import { checkEvidence } from '#engine/check/check-evidence.ts';
import { checkFindingUse } from '#engine/check/check-finding-use.ts';
import { checkIds } from '#engine/check/check-ids.ts';
import { checkLikeness } from '#engine/check/check-likeness.ts';
import { checkLinks, type SiteMap } from '#engine/check/check-links.ts';
import { checkReadability } from '#engine/check/check-readability.ts';
import { checkReferences } from '#engine/check/check-references.ts';
import { checkUnwritten } from '#engine/check/check-unwritten.ts';
import { findDefinitions, toKnownIds, unreadKinds } from '#engine/check/known-ids.ts';
import { contentWith, fileWith, lessonWith } from './build-content.ts';
import { sayAll } from './say-all.ts';

const RETIRED = fileWith(
  'retired-ids',
  'retired: [{ kind: claim, id: old, because: it was two claims. }, { kind: case, id: gone }]',
);

test('an author is told in full about ids', async () => {
  const written = [
    ['claims', 'claims:\n  - id: a-claim\n  - id: a-claim\n'],
    ['claims', 'claims: [{ id: old }]'],
    ['questions', 'questions:\n  - id: q\n    choices: [{ id: a }, { id: b }, { id: a }]\n'],
    ['glossary', 'terms: [{ id: x, sources: [nobody] }]'],
    ['claims', 'claims: [{ id: a, sources: [lmia2018, cook2014] }]'],
    ['exercises', 'exercises: [{ id: e, targets: [nowhere] }]'],
    ['cases', 'truth: { answers: { nowhere: { is: true } } }'],
    ['questions', 'questions: [{ id: q, lesson: the-knees, claims: [old] }]'],
  ] as const;
  const told = written.map(([collection, text]) => {
    const sources = fileWith('sources', 'sources: [{ key: lima2018 }, { key: cook2014 }]');
    const content = contentWith([sources, RETIRED, fileWith(collection, text)], [lessonWith('')]);
    const definitions = findDefinitions(content);
    const ids = toKnownIds(definitions, unreadKinds(content));
    return [text, [...checkIds(content, definitions), ...checkReferences(content, ids)]] as const;
  });
  await expect(sayAll(told)).toMatchFileSnapshot('golden/ids.txt');
});

test('an author is told in full about the order of the course', async () => {
  const lesson = (id: string, first: string, module = 'seeing') =>
    lessonWith('', `content/lessons/${module}/${id}.mdx`, `---\ntitle: x\nprerequisites: [${first}]\n---\n`);
  const lessons = [lesson('a', ''), lesson('b', 'a'), lesson('c', 'b')];
  const written = [
    ['modules: [{ id: seeing, lessons: [a, b, c] }]', lessons],
    ['modules: [{ id: seeing, lessons: [a, b] }]', lessons],
    ['modules: [{ id: seeing, lessons: [a, b, c, a] }]', lessons],
    ['modules: [{ id: seeing, lessons: [a, b] }, { id: doing, lessons: [c] }]', [...lessons, lesson('d', '', 'doing')]],
    ['modules: [{ id: seeign, lessons: [a, b, c] }]', lessons],
    ['modules: [{ id: elephants, lessons: [a, b, c] }]', lessons],
    ['modules: [{ id: seeing, lessons: [b, a, c] }]', lessons],
    ['modules: [{ id: seeing, lessons: [a, b, c] }]', [lesson('a', 'c'), lesson('b', 'a'), lesson('c', 'b')]],
    ['modules: [{ id: seeing, lessons: [a] }]', [lesson('a', 'a')]],
    ['modules: [{ id: seeing, lessons: [a, 3, b] }, { lessons: [c] }, 4]', lessons],
  ] as const;
  const told = written.map(([text, all]) => [text, checkCourse(contentWith([fileWith('course', text)], all))] as const);
  await expect(sayAll(told)).toMatchFileSnapshot('golden/course.txt');
});

test('an author is told in full about links and images', async () => {
  const site: SiteMap = {
    paths: ['/', '/glossary/', '/lessons/seeing/the-knee/', '/lessons/seeing/the-ankle/', '/feed.xml'],
    anchors: { '/lessons/seeing/the-ankle/': ['how-far', 'how-fast'], '/glossary/': [] },
    open: ['/made/'],
    images: ['content/lessons/seeing/squat.png', 'content/lessons/other/sqaut.png'],
  };
  const written = [
    '[a](/lessons/seeing/the-ankel/)',
    '[a](/elephants/)',
    '[a](/feed.xml)',
    '[a](/made/by/hand)',
    '[a](/lessons/seeing/the-ankle/#how-fra)',
    '[a](/lessons/seeing/the-ankle/#elephants)',
    '[a](/glossary/#arch)',
    '[a](#what-you-saw)',
    '[a](the-ankle)',
    '[a](./the-ankle.mdx)',
    '[a]()',
    '[](/glossary/)',
    '[](#what-you-see)',
    '[ ](mailto:a@example.org)',
    '[![A squat](squat.png)](/glossary/)',
    '[a](https://nothing)',
    '[a](https://example.org:8080/x?y#z)',
    '[](https://nothing)',
    '![](./squat.png)',
    '![squat.JPEG](./squat.png)',
    '![Image 3](./squat.png)',
    '![Screenshot](./squat.png)',
    '![][a]\n\n[a]: /glossary/',
    '![A squat](./sqaut.png)',
    '![A squat](../seeing/./squat.png)',
    '![A squat](../../../../../etc/passwd)',
    '![A squat](https://example.org/a.png)',
    '![A squat](javascript:x)',
  ];
  const told = written.map((body) => {
    const lesson = lessonWith(`\n## What you see\n\n${body}\n`);
    return [body, checkLinks(contentWith([], [lesson]), site)] as const;
  });
  await expect(sayAll(told)).toMatchFileSnapshot('golden/links.txt');
});

test('an author is told in full about evidence', async () => {
  const sources = fileWith(
    'sources',
    'sources: [{ key: lima2018, kind: review }, { key: own, kind: judgement }, { key: author, kind: judgement }]',
  );
  const files = [
    ['gates', 'gates: [{ id: g, status: verified, sources: [own] }]'],
    ['gates', 'gates: [{ id: g, pain: { max: 2, status: derived, sources: [own, author] } }]'],
    ['gates', 'gates: [{ id: g, status: verified, sources: [own, lima2018] }]'],
    ['gates', 'gates: [{ id: g, status: verified, sources: [] }, { id: h, status: verified }]'],
    ['claims', 'claims: [{ id: a-claim, expires: 2026-11-21 }, { id: fine, expires: 2026-11-22 }]'],
    ['questions', 'questions: [{ id: q, claims: [a-claim, old, gone] }]'],
    [
      'claims',
      'claims: [{ id: a-claim, expires: soon }, { expires: 2020-01-01 }, { id: fine, expires: "2020-01-01" }]',
    ],
  ] as const;
  const inFiles = files.map(([collection, text]) => {
    const content = contentWith([sources, RETIRED, fileWith(collection, text)]);
    return [text, checkEvidence(content, '2026-11-22')] as const;
  });
  const claims = 'claims: [{ id: a-claim, expires: 2026-11-21 }]';
  const questions = 'questions: [{ id: q, claims: [fine, a-claim] }]';
  const both = contentWith([fileWith('claims', claims), fileWith('questions', questions)]);
  const bodies = [
    'Some 40 % of adults do. Some 41 % do not.',
    'Some 4,5 per cent of\nadults do.',
    'It was *seen* in\n32 of 65 adults.',
    'About 3 in every 10 of them.',
    '- It was seen in 32 of 65 adults.',
    'Words. <Claim id="a">It was seen in 32 of 65 adults.</Claim>',
  ];
  const inLessons = bodies.map(
    (body) => [body, checkEvidence(contentWith([], [lessonWith(`\n${body}\n`)]), '2026-11-22')] as const,
  );
  await expect(
    sayAll([...inFiles, [`${claims}\n${questions}`, checkEvidence(both, '2026-11-22')], ...inLessons]),
  ).toMatchFileSnapshot('golden/evidence.txt');
});

test('an author is told in full about words: too long, too hard, said twice, still to be written', async () => {
  const long = `It is short. ${'Very '.repeat(1)}${'often '.repeat(39)}so.`;
  const hard = 'Considerable musculoskeletal rehabilitation complexities characterize international biomechanics.\n\n';
  const bodies = [
    long,
    hard.repeat(7),
    hard.repeat(8),
    '# Title\n\n#### Part\n\n## Section\n\n#### Part\n\n### Part\n\n#### Part',
    'WRITE ME: what a reader should see in it.\n\nAnd "WRITE ME"',
    'Watch the middle of the kneecap and the inside of the big toe as they go down.\n\nSee the middle of the kneecap and the inside of the big toe as they go down.',
  ];
  const inLessons = bodies.map((body) => {
    const content = contentWith([], [lessonWith(`\n${body}\n`)]);
    const twice = body.startsWith('Consider') ? [] : checkLikeness(content);
    return [body, [...checkReadability(content), ...twice, ...checkUnwritten(content)]] as const;
  });
  const feedback = 'It sounds likely, and many trainers say so, but the studies point the other way.';
  const questions = [
    `questions:\n  - prompt: ${feedback}\n    choices:\n      - feedback: ${feedback}\n`,
    `questions:\n  - prompt: WRITE ME ${feedback}\n    choices: [{ feedback: "WRITE ME ${feedback}" }, { feedback: WRITE ME }]\n`,
  ];
  const inFiles = questions.map((text) => {
    const content = contentWith([fileWith('questions', text)]);
    return [text, [...checkLikeness(content), ...checkUnwritten(content)]] as const;
  });
  await expect(sayAll([...inLessons, ...inFiles])).toMatchFileSnapshot('golden/words.txt');
});

test('an author is told in full when a finding is asked for what it cannot be', async () => {
  const tests = fileWith(
    'tests',
    'tests: [{ findings: [{ id: locked, kind: boolean, reads: { history: true } }, { id: heels, kind: boolean, reads: { deviation: d } }, { id: pain, kind: number, reads: { history: true } }, { id: step, kind: category, categories: [good, poor], reads: { deviation: d } }] }]',
  );
  const written = [
    '{ finding: heels, atLeast: 2 }',
    '{ finding: step, above: 2 }',
    '{ finding: step, is: goood }',
    '{ finding: step, is: elephants }',
    '{ finding: step, is: poor }',
    '{ finding: heels, is: good }',
    '{ finding: pain, is: true }',
    '{ finding: pain, atMost: 2 }',
    '{ history: heels }',
    '{ history: locked, is: false }',
    '{ finding: 3 }',
    'null',
  ];
  const told = written.map((atom) => {
    const gates = fileWith('gates', `gates: [{ condition: ${atom} }]`);
    return [atom, checkFindingUse(contentWith([tests, gates]))] as const;
  });
  const text =
    'truth: { measures: { heels: { central: 3 }, pain: { central: 3 } }, answers: { step: { is: good }, locked: { is: true } } }';
  const inCase = [text, checkFindingUse(contentWith([tests, fileWith('cases', text)]))] as const;
  await expect(sayAll([...told, inCase])).toMatchFileSnapshot('golden/findings.txt');
});
