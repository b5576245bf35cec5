import { type Breakage, bodyStart, furtherDown, onLine, pick, type Slip, swapLetters, type Texts } from './breakage.ts';

const LESSONS = /\.mdx$/;
const slip = (name: string, make: Slip['make']): Slip => ({ name, make });
const inBody = { inBody: true } as const;

/** A line of prose. */
const PROSE = /^[A-Z][^<>{}|[\]]{30,}\.$/;
const prose = (change: (line: string) => string): Slip['make'] => onLine(LESSONS, PROSE, change, inBody);
/** Puts a paragraph of its own below a line of prose. */
const below = (paragraph: string): Slip['make'] => prose((line) => `${line}\n\n${paragraph}`);
const added = (name: string, paragraph: string) => slip(name, furtherDown(2, below(paragraph)));
const inSentence = (name: string, words: string) =>
  slip(
    name,
    prose((line) => line.replace(/ (?=\S+\.$)/, ` ${words} `)),
  );
const onTag = (name: string, line: RegExp, from: RegExp, to: string) =>
  slip(
    name,
    onLine(LESSONS, line, (each) => each.replace(from, to), inBody),
  );

/** What authors do to lessons. */
export const LESSON_SLIPS: readonly Slip[] = [
  inSentence('writes "less than" as a sign', 'under <9.5 cm or so'),
  inSentence('writes "less than" before a bracket', '(<2 s)'),
  inSentence('leaves a brace open', 'some {words'),
  inSentence('writes a template placeholder', 'for {name}'),
  inSentence('makes words bold with HTML', '<b>very</b>'),
  inSentence('breaks a line with HTML', 'and<br>'),
  inSentence('breaks a line with closed HTML', 'and <br/>'),
  inSentence('adds a style', 'a <span style="color:red">red</span> one'),
  inSentence('puts an address between angle brackets', '<https://example.org/page>'),
  inSentence('links to a script', '[press](javascript:alert(1))'),
  inSentence('links to a page that is not there', '[the ankle](/lessons/seeing-movement/the-ankel/)'),
  inSentence('links to a heading that is not there', '[above](#what-you-never-said)'),
  inSentence('links to a file', '[the ankle](./the-ankle.mdx)'),
  inSentence('forgets the words of a link', '[](https://example.org/)'),
  inSentence('forgets the description of an image', '![](./squat.png)'),
  inSentence('shows an image that is not there', '![A squat from the front](./no-such-squat.png)'),
  inSentence('cites a source that is not there', '<Cite key="nobody1999" />'),
  inSentence('uses a term that is not there', '<Term id="no-such-term">term</Term>'),
  inSentence('calls a claim that is not there', '<Claim id="no-such-claim">it is so</Claim>'),
  inSentence('writes a tag in small letters', '<claim id="x">it is so</claim>'),
  inSentence('puts a handler on a tag', '<Term id="x" onclick="go()">term</Term>'),
  inSentence('states a share without a source', 'in 47 % of adults'),
  inSentence('puts a figure into a sentence', '<Figure task="overhead-squat" view="anterior" caption="Look." />'),
  inSentence('leaves a comment', '<!-- check this -->'),
  inSentence('leaves a code comment', '{/* check this */}'),
  added('adds an import', "import Figure from '../figure.astro'"),
  added('adds an export', 'export const answer = 42'),
  added('adds a script', '<script>alert(1)</script>'),
  added('adds a frame', '<iframe src="https://example.org"></iframe>'),
  added('adds a box in HTML', '<div class="box">words</div>'),
  added('adds a figure without a caption', '<Figure task="overhead-squat" view="anterior" />'),
  added(
    'adds a figure with an unknown view',
    '<Figure task="overhead-squat" view="front" caption="Look at the knee." />',
  ),
  added(
    'adds a figure with an unknown movement',
    '<Figure task="overhed-squat" view="anterior" caption="Look at the knee." />',
  ),
  added(
    'writes a deviation wrongly',
    '<Figure task="overhead-squat" view="anterior" deviations="knee-in left 12" caption="Look at the knee." />',
  ),
  added(
    'names a deviation wrongly',
    '<Figure task="overhead-squat" view="anterior" deviations="kne-in:left:12" caption="Look at the knee." />',
  ),
  added(
    'draws more than a body can do',
    '<Figure task="overhead-squat" view="anterior" deviations="knee-in:left:120" caption="Look at the knee." />',
  ),
  added('adds an unknown check', '<Check id="no-such-question" />'),
  added('adds an unknown kind of callout', '<Callout kind="warning">\n\nMind the knee.\n\n</Callout>'),
  added('leaves a callout empty', '<Callout kind="try"></Callout>'),
  added('puts no list into steps', '<Steps>\n\nFirst this, then that.\n\n</Steps>'),
  added('adds a case that is not there', '<Case id="nobody" />'),
  added('forgets the end of a tag', '<Check id="knee-in-best-description"'),
  added('forgets the slash of a tag', '<Check id="knee-in-best-description">'),
  added('invents a tag', '<Vidoe id="x" />'),
  added('writes a very long sentence', `${'One thing leads to another and '.repeat(10)}so it goes.`),
  added('skips a level of headings', '##### A small heading'),
  added('gives a second title', '# Another title'),
  onTag('misspells a tag', /<(Claim|Term)\b/, /<(Cla|Te)(i?)(m|rm)\b/, '<$1$2$3s'),
  onTag('misspells an attribute', /<Figure /, / caption=/, ' captoin='),
  onTag('misspells a view', /<(Figure|Compare) /, /view="anterior"/, 'view="anteriour"'),
  onTag('forgets a quotation mark', /<(Figure|Compare) /, /view="(\w+)"/, 'view="$1'),
  onTag('forgets both quotation marks', /<(Figure|Compare) /, /view="(\w+)"/, 'view=$1'),
  onTag('types curly quotation marks', /<(Figure|Compare|Check) /, /"([\w-]+)"/, '“$1”'),
  onTag('puts a value in braces', /<Check /, /id="([\w-]+)"/, 'id={$1}'),
  onTag('forgets a closing tag', /<\/(Claim|Term)>/, /<\/(Claim|Term)>/, ''),
  onTag('closes the wrong tag', /<Claim [^>]*>[^<]*<\/Claim>/, /<\/Claim>/, '</Term>'),
  onTag('empties a caption', /caption="/, /caption="[^"]*"/, 'caption=""'),
  onTag('forgets the questions of a quiz', /<Quiz .*questions="/, /questions="[^"]*"/, ''),
  slip(
    'misspells the id of a claim',
    onLine(
      LESSONS,
      /^(.*?<Claim id=")([^"]+)(".*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells the id of a term',
    onLine(
      LESSONS,
      /^(.*?<Term id=")([^"]+)(".*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells the id of a check',
    onLine(
      LESSONS,
      /^(.*?<Check id=")([^"]+)(".*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells a question of a quiz',
    onLine(
      LESSONS,
      /^(.*questions=")([a-z-]+)(.*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells a field of the front matter',
    onLine(
      LESSONS,
      /^(title|summary|revision|objectives)(:.*)$/,
      (_, random, match) => `${swapLetters(match[1] ?? '', random)}${match[2] ?? ''}`,
    ),
  ),
  slip(
    'names a layout',
    onLine(LESSONS, /^revision: .*$/, (line) => `${line}\nlayout: ../../../src/layouts/page.astro`),
  ),
  slip(
    'writes a colon in the title',
    onLine(LESSONS, /^(title: )([A-Z][^"':]+)$/, (_, __, match) => `${match[1] ?? ''}Part 1: ${match[2] ?? ''}`),
  ),
  slip(
    'writes a summary that is too long',
    onLine(LESSONS, /^(summary: ).*$/, (_, __, match) => `${match[1] ?? ''}${'Long words about it. '.repeat(15)}`),
  ),
  slip('forgets the objectives', (texts, random) => withoutObjectives(texts, random)),
  slip('forgets the end of the front matter', (texts, random) => withoutFence(texts, random)),
  slip('asks for a lesson that is not there', (texts, random) => unwrittenPrerequisite(texts, random)),
  slip('asks for a lesson taught later', (texts) => prerequisite(texts, 0, 1)),
  slip('lets two lessons ask for each other', (texts) => cycle(texts)),
  slip('copies a paragraph of another lesson', (texts, random) => copiedParagraph(texts, random)),
  slip('ends a lesson in .md', (texts, random) => renamed(texts, random, (file) => file.replace(/mdx$/, 'md'))),
  slip('puts blanks into a file name', (texts, random) =>
    renamed(texts, random, (file) => file.replace(/([^/]+)\.mdx$/, 'My New Lesson.mdx')),
  ),
];

type Rest = Parameters<Slip['make']>[1];
const lessonsOf = (texts: Texts) => [...texts].filter(([file]) => LESSONS.test(file));

function withoutObjectives(texts: Texts, random: Rest): Breakage | null {
  const [file, text] = pick(lessonsOf(texts), random) ?? ['', ''];
  const broken = text.replace(/^objectives:\n(?: {2}- .*\n(?: {4}.*\n)*)+/m, '');
  return broken === text ? null : { changes: new Map([[file, broken]]), places: [{ file, line: 1 }] };
}

function withoutFence(texts: Texts, random: Rest): Breakage | null {
  const [file, text] = pick(lessonsOf(texts), random) ?? ['', ''];
  const lines = text.split('\n');
  return {
    changes: new Map([[file, lines.toSpliced(bodyStart(text), 1).join('\n')]]),
    places: [
      { file, line: 1 },
      { file, line: bodyStart(text) },
    ],
  };
}

/** Lessons in the order of the course. */
function ordered(texts: Texts): [string, string][] {
  const course = texts.get('content/course.yaml') ?? '';
  const place = (file: string) => course.indexOf(`- ${file.replace(/^.*\/|\.mdx$/g, '')}\n`);
  return lessonsOf(texts).sort(([a], [b]) => place(a) - place(b));
}

const asking = (text: string, id: string) =>
  text
    .replace(/^prerequisites:\n(?: {2}- .*\n)+/m, '')
    .replace(/^revision: .*$/m, (line) => `${line}\nprerequisites:\n  - ${id}`);
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const idOf = (file: string) => file.replace(/^.*\/|\.mdx$/g, '');

function unwrittenPrerequisite(texts: Texts, random: Rest): Breakage | null {
  const [file, text] = pick(lessonsOf(texts), random) ?? ['', ''];
  const broken = asking(text, 'a-lesson-to-come');
  return { changes: new Map([[file, broken]]), places: [{ file, line: lineOf(broken, '  - a-lesson-to-come') }] };
}

function prerequisite(texts: Texts, from: number, to: number): Breakage | null {
  const lessons = ordered(texts);
  const [here, there] = [lessons.at(from), lessons.at(to)];
  if (!here || !there || here === there) return null;
  const broken = asking(here[1], idOf(there[0]));
  return {
    changes: new Map([[here[0], broken]]),
    places: [{ file: here[0], line: lineOf(broken, `  - ${idOf(there[0])}`) }],
  };
}

function cycle(texts: Texts): Breakage | null {
  const one = prerequisite(texts, 0, 1);
  const other = prerequisite(texts, 1, 0);
  return (
    one && other && { changes: new Map([...one.changes, ...other.changes]), places: [...one.places, ...other.places] }
  );
}

function copiedParagraph(texts: Texts, random: Rest): Breakage | null {
  const paragraphs = lessonsOf(texts).flatMap(([file, text]) =>
    text.split('\n').flatMap((line) => (/^[A-Z][^<>{}]{80,}\.$/.test(line) ? [{ file, line }] : [])),
  );
  const copied = pick(paragraphs, random);
  const target = pick(
    lessonsOf(texts).filter(([file]) => file !== copied?.file),
    random,
  );
  if (!copied || !target) return null;
  const [file, text] = target;
  const broken = `${text.trimEnd()}\n\n${copied.line}\n`;
  const line = broken.split('\n').length - 1;
  const source = (texts.get(copied.file) ?? '').split('\n').indexOf(copied.line) + 1;
  return {
    changes: new Map([[file, broken]]),
    places: [
      { file, line },
      { file: copied.file, line: source },
    ],
  };
}

function renamed(texts: Texts, random: Rest, rename: (file: string) => string): Breakage | null {
  const [file] = pick(lessonsOf(texts), random) ?? [];
  if (!file) return null;
  return { changes: new Map(), renames: new Map([[file, rename(file)]]), places: [{ file: rename(file), line: 1 }] };
}
