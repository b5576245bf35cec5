import { type Breakage, onLine, pick, type Slip, swapLetters, type Texts, withoutLine } from './breakage.ts';

const ANY = /\.yaml$/;
const QUESTIONS = /questions\//;
const CLAIMS = /claims\.yaml/;
const SOURCES = /sources\.yaml/;
const COURSE = /course\.yaml/;
const KNOWLEDGE = /knowledge\//;
const CASES = /cases\//;

const value = (field: string) => new RegExp(`^(\\s*(?:- )?${field}: )(.+)$`);
const put = (written: string) => (_: string, __: unknown, match: RegExpExecArray) => `${match[1] ?? ''}${written}`;
const misspell: Parameters<typeof onLine>[2] = (_, random, match) =>
  `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}`;

const slip = (name: string, make: Slip['make']): Slip => ({ name, make });

/** What authors do to YAML. */
export const YAML_SLIPS: readonly Slip[] = [
  slip(
    'misspells a field of a question',
    onLine(
      QUESTIONS,
      /^(\s*(?:- )?)(prompt|revision|lesson|difficulty|sources|choices|correct|feedback|text|hint)(:.*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells a field of a claim',
    onLine(
      CLAIMS,
      /^(\s*(?:- )?)(statement|strength|sources|reviewed|expires|note)(:.*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells a field of the knowledge',
    onLine(
      KNOWLEDGE,
      /^(\s*(?:- )?)(name|side|status|sources|weight|contributor|kind|reads|minutes|phase|dose|targets|requires|urgency|when|measure|cap)(:.*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'misspells a field of a case',
    onLine(
      CASES,
      /^(\s*(?:- )?)(name|summary|difficulty|age|job|goal|opening|notes|says|is)(:.*)$/,
      (_, random, match) => `${match[1] ?? ''}${swapLetters(match[2] ?? '', random)}${match[3] ?? ''}`,
    ),
  ),
  slip('forgets a prompt', withoutLine(QUESTIONS, /^ {4}prompt: [^>|]+[.?]$/)),
  slip('forgets the lesson of a question', withoutLine(QUESTIONS, /^ {4}lesson: /)),
  slip('forgets which option is right', withoutLine(QUESTIONS, /^ +correct: /)),
  slip('forgets the revision', withoutLine(QUESTIONS, /^ {4}revision: /)),
  slip('forgets the strength of a claim', withoutLine(CLAIMS, /^ {4}strength: /)),
  slip('forgets when a claim was reviewed', withoutLine(CLAIMS, /^ {4}reviewed: /)),
  slip('forgets the status of a figure', withoutLine(KNOWLEDGE, /^ {6,}status: /)),
  slip('forgets the kind of a source', withoutLine(SOURCES, /^ {4}kind: /)),
  slip('forgets the name of an exercise', withoutLine(/exercises\.yaml/, /^ {4}name: .{5,60}$/)),
  slip(
    'leaves feedback empty',
    onLine(QUESTIONS, /^( +feedback:) "?[^>|"]+"?$/, (_, __, match) => match[1] ?? ''),
  ),
  slip('writes feedback that says nothing', onLine(QUESTIONS, /^( +feedback: )[^>|]+$/, put('Right.'))),
  slip('gives a second right option', (texts, random) => secondRightOption(texts, random)),
  slip('says yes instead of true', onLine(QUESTIONS, /^( +correct: )(true|false)$/, put('yes'))),
  slip('writes a number as a word', onLine(QUESTIONS, value('(?:revision|difficulty)'), put('one'))),
  slip('gives a difficulty that does not exist', onLine(QUESTIONS, value('difficulty'), put('7'))),
  slip('gives a weight above one', onLine(/deviations\.yaml/, value('weight'), put('1.4'))),
  slip('writes a unit behind a number', onLine(/tests\.yaml/, value('minutes'), put('4 min'))),
  slip('misspells a strength', onLine(CLAIMS, value('strength'), misspell)),
  slip('misspells a status', onLine(KNOWLEDGE, value('status'), misspell)),
  slip('misspells a phase', onLine(/exercises\.yaml/, value('phase'), misspell)),
  slip('misspells an urgency', onLine(/red-flags\.yaml/, value('urgency'), misspell)),
  slip('misspells a question type', onLine(QUESTIONS, value('type'), misspell)),
  slip('misspells the kind of a finding', onLine(/tests\.yaml/, value('kind'), misspell)),
  slip('misspells the lesson of a question', onLine(QUESTIONS, value('lesson'), misspell)),
  slip('misspells a contributor', onLine(KNOWLEDGE, value('contributor'), misspell)),
  slip(
    'misspells a finding in a condition',
    onLine(/(gates|exercises|red-flags)\.yaml/, /^(\s*- (?:finding|history): )(.+)$/, misspell),
  ),
  slip(
    'compares a yes with a number',
    onLine(/gates\.yaml/, /^(\s+)is: true$/, (_, __, match) => `${match[1] ?? ''}atLeast: 2`),
  ),
  slip(
    'asks a question that is a test',
    onLine(/red-flags\.yaml/, /^(\s+- history: )(.+)$/, put('overhead-squat-knee-in')),
  ),
  slip('misspells a source', onLine(ANY, /^(\s+- )([a-z]+\d{4}[a-z]?)$/, misspell)),
  slip('misspells a measure', onLine(/responses\.yaml/, value('measure'), misspell)),
  slip('misspells a lesson in the course', onLine(COURSE, /^( {6}- )([a-z-]+)$/, misspell)),
  slip(
    'capitalises an id',
    onLine(
      /(claims|glossary)\.yaml/,
      /^( {2}- id: )([a-z])(.*)$/,
      (_, __, match) => `${match[1] ?? ''}${(match[2] ?? '').toUpperCase()}${match[3] ?? ''}`,
    ),
  ),
  slip(
    'puts a blank into an id',
    onLine(
      QUESTIONS,
      /^( {2}- id: )(\w+)-(.*)$/,
      (_, __, match) => `${match[1] ?? ''}${match[2] ?? ''} ${match[3] ?? ''}`,
    ),
  ),
  slip(
    'indents with a tab',
    onLine(QUESTIONS, /^ {4}(lesson|prompt|revision): /, (line) => `\t${line.trimStart()}`),
  ),
  slip(
    'forgets the blank after a colon',
    onLine(
      /(questions\/|claims)/,
      /^(\s+(?:lesson|strength|revision|difficulty|correct)): (.+)$/,
      (_, __, match) => `${match[1] ?? ''}:${match[2] ?? ''}`,
    ),
  ),
  slip(
    'forgets a colon',
    onLine(
      /(questions\/|claims|glossary)/,
      /^(\s+(?:lesson|strength|revision|difficulty|definition)): (.+)$/,
      (_, __, match) => `${match[1] ?? ''} ${match[2] ?? ''}`,
    ),
  ),
  slip(
    'indents one step too far',
    onLine(QUESTIONS, /^ {4}(lesson|difficulty|revision): /, (line) => `  ${line}`),
  ),
  slip(
    'indents one blank too little',
    onLine(CLAIMS, /^ {4}(strength|reviewed|expires): /, (line) => line.slice(1)),
  ),
  slip(
    'writes a colon inside a text',
    onLine(
      /(claims|glossary)\.yaml/,
      /^(\s+(?:statement|definition|note): )([A-Z][^"':>|]+)$/,
      (_, __, match) => `${match[1] ?? ''}Note: ${match[2] ?? ''}`,
    ),
  ),
  slip(
    'begins a text with a star',
    onLine(
      /(claims|glossary)\.yaml/,
      /^(\s+(?:statement|definition): )([A-Z][^"':>|]+)$/,
      (_, __, match) => `${match[1] ?? ''}*${match[2] ?? ''}`,
    ),
  ),
  slip(
    'opens a quotation mark only',
    onLine(
      QUESTIONS,
      /^(\s+(?:text|prompt): )([A-Z][^"':>|#]+)$/,
      (_, __, match) => `${match[1] ?? ''}"${match[2] ?? ''}`,
    ),
  ),
  slip('writes a list as one value', (texts, random) => listAsValue(texts, random)),
  slip('writes a day the European way', onLine(CLAIMS, value('reviewed'), put('22/11/2026'))),
  slip('lets a claim expire', onLine(CLAIMS, value('expires'), put('2024-01-31'))),
  slip('calls a judgement verified', (texts, random) => verifiedJudgement(texts, random)),
  slip('states a condition in prose', (texts, random) => proseCondition(texts, random)),
  slip('copies an item and forgets to rename it', (texts, random) => duplicateItem(texts, random)),
  slip('copies an option and forgets to rename it', (texts, random) => duplicateOption(texts, random)),
  slip('takes a lesson out of the course', (texts, random) => lessonOutOfCourse(texts, random)),
  slip(
    'names a lesson that is not written',
    onLine(COURSE, /^ {6}- [a-z-]+$/, (line) => `${line}\n      - a-lesson-to-come`),
  ),
  slip(
    'names a lesson twice',
    onLine(COURSE, /^ {6}- [a-z-]+$/, (line) => `${line}\n${line}`),
  ),
  slip('misspells a module', onLine(COURSE, /^( {2}- id: )(.+)$/, misspell)),
  slip('brings back a retired id', (texts, random) => retireUsedId(texts, random)),
  slip('lets a key rest on a retired claim', (texts, random) => keyOnRetiredClaim(texts, random)),
  slip('deletes a source that is cited', (texts, random) => deleteItem(texts, random, 'content/sources.yaml', 'key')),
  slip('deletes a claim that lessons use', (texts, random) => deleteItem(texts, random, 'content/claims.yaml', 'id')),
  slip('deletes a term that lessons use', (texts, random) => deleteItem(texts, random, 'content/glossary.yaml', 'id')),
  slip(
    'says a field twice',
    onLine(
      /(claims|glossary)\.yaml|questions\//,
      /^ {4}(strength|definition|lesson|difficulty): [^>|]+$/,
      (line) => `${line}\n${line}`,
    ),
  ),
  slip('ends a file in .yml', (texts, random) =>
    renamed(texts, random, QUESTIONS, (file) => file.replace(/yaml$/, 'yml')),
  ),
  slip('puts a link to nowhere into a source', onLine(SOURCES, value('url'), put('see the website'))),
];

const linesOf = (texts: Texts, file: string) => texts.get(file)?.split('\n') ?? [];
const changed = (file: string, lines: readonly string[], ...at: number[]): Breakage => ({
  changes: new Map([[file, lines.join('\n')]]),
  places: at.map((line) => ({ file, line })),
});

type Make = Slip['make'];
type Rest = Parameters<Make>[1];

function secondRightOption(texts: Texts, random: Rest): Breakage | null {
  const file =
    pick(
      [...texts.keys()].filter((each) => QUESTIONS.test(each)),
      random,
    ) ?? '';
  const lines = linesOf(texts, file);
  const single = itemsOf(lines, /^ {2}- id: /).filter(({ from, to }) =>
    lines.slice(from, to).includes('    type: single-choice'),
  );
  const { from, to } = pick(single, random) ?? { from: 0, to: 0 };
  const at = pick(
    lines.flatMap((line, index) => (index > from && index < to && /^ +correct: false$/.test(line) ? [index] : [])),
    random,
  );
  if (at === undefined) return null;
  const other = lines.findIndex((line, index) => index > from && /^ +correct: true$/.test(line));
  return changed(file, lines.with(at, lines[at]?.replace('false', 'true') ?? ''), at + 1, other + 1);
}

function listAsValue(texts: Texts, random: Rest): Breakage | null {
  const file =
    pick(
      [...texts.keys()].filter((each) => CLAIMS.test(each)),
      random,
    ) ?? '';
  const lines = linesOf(texts, file);
  const at = pick(
    lines.flatMap((line, index) =>
      /^ {4}sources:$/.test(line) && !/^ {6}- /.test(lines[index + 2] ?? '') ? [index] : [],
    ),
    random,
  );
  if (at === undefined) return null;
  const item = lines[at + 1]?.trim().replace(/^- /, '') ?? '';
  return changed(file, [...lines.slice(0, at), `    sources: ${item}`, ...lines.slice(at + 2)], at + 1);
}

function verifiedJudgement(texts: Texts, random: Rest): Breakage | null {
  const file =
    pick(
      [...texts.keys()].filter((each) => KNOWLEDGE.test(each)),
      random,
    ) ?? '';
  const lines = linesOf(texts, file);
  const spots = lines.flatMap((line, index) => {
    const indent = line.match(/^ */)?.[0] ?? '';
    const alone =
      lines[index + 1] === `${indent}sources:` &&
      lines[index + 2]?.trim() === '- author_estimate' &&
      !lines[index + 3]?.startsWith(`${indent}  - `);
    return /^\s+status: estimate$/.test(line) && alone ? [index] : [];
  });
  const at = pick(spots, random);
  if (at === undefined) return null;
  return changed(file, lines.with(at, lines[at]?.replace('estimate', 'verified') ?? ''), at + 1);
}

function proseCondition(texts: Texts, random: Rest): Breakage | null {
  const file = 'content/knowledge/gates.yaml';
  const lines = linesOf(texts, file);
  const at = pick(
    lines.flatMap((line, index) => (/^ {4}condition:$/.test(line) ? [index] : [])),
    random,
  );
  if (at === undefined) return null;
  const end = lines.findIndex((line, index) => index > at && /^ {4}\S/.test(line));
  return changed(
    file,
    [...lines.slice(0, at), '    condition: the squat looks good and does not hurt', ...lines.slice(end)],
    at + 1,
  );
}

function itemsOf(lines: readonly string[], start: RegExp): { from: number; to: number }[] {
  const heads = lines.flatMap((line, index) => (start.test(line) ? [index] : []));
  return heads.map((from, index) => {
    const next = heads[index + 1] ?? lines.length;
    const outside = lines.findIndex((line, at) => at > from && /^\S/.test(line));
    return { from, to: outside !== -1 && outside < next ? outside : next };
  });
}

function duplicateItem(texts: Texts, random: Rest): Breakage | null {
  const file =
    pick(
      [...texts.keys()].filter(
        (each) =>
          /claims|glossary|sources|gates|questions\/|red-flags|responses/.test(each) && !each.includes('retired'),
      ),
      random,
    ) ?? '';
  const lines = linesOf(texts, file);
  const item = pick(itemsOf(lines, /^ {2}- (id|key): /), random);
  if (!item) return null;
  const copy = lines.slice(item.from, item.to);
  return changed(file, [...lines.slice(0, item.to), ...copy, ...lines.slice(item.to)], item.to + 1);
}

function duplicateOption(texts: Texts, random: Rest): Breakage | null {
  const file =
    pick(
      [...texts.keys()].filter((each) => QUESTIONS.test(each)),
      random,
    ) ?? '';
  const lines = linesOf(texts, file);
  const heads = lines.flatMap((line, index) => (/^ {6}- id: /.test(line) ? [index] : []));
  const pairs = heads.flatMap((head, index) => {
    const next = heads[index + 1];
    const oneQuestion = next !== undefined && !lines.slice(head, next).some((line) => /^ {2}- id/.test(line));
    return oneQuestion ? [{ head, next }] : [];
  });
  const pair = pick(pairs, random);
  if (!pair) return null;
  return changed(file, lines.with(pair.next, lines[pair.head] ?? ''), pair.next + 1);
}

function lessonOutOfCourse(texts: Texts, random: Rest): Breakage | null {
  const file = 'content/course.yaml';
  const lines = linesOf(texts, file);
  const lessons = [...texts.keys()].filter((each) => each.endsWith('.mdx'));
  const at = pick(
    lines.flatMap((line, index) =>
      lessons.some((lesson) => lesson.endsWith(`/${line.trim().slice(2)}.mdx`)) ? [index] : [],
    ),
    random,
  );
  if (at === undefined) return null;
  const id = lines[at]?.trim().slice(2) ?? '';
  const lesson = lessons.find((each) => each.endsWith(`/${id}.mdx`)) ?? '';
  return {
    changes: new Map([[file, lines.toSpliced(at, 1).join('\n')]]),
    places: [
      { file: lesson, line: 1 },
      { file, line: at },
    ],
  };
}

function retireUsedId(texts: Texts, random: Rest): Breakage | null {
  const file =
    pick(
      ['content/claims.yaml', 'content/glossary.yaml'].filter((each) => texts.has(each)),
      random,
    ) ?? '';
  const lines = linesOf(texts, file);
  const item = pick(itemsOf(lines, /^ {2}- id: /), random);
  if (!item) return null;
  const id = lines[item.from]?.replace(/^ {2}- id: /, '') ?? '';
  return {
    changes: new Map([retire(file.includes('claims') ? 'claim' : 'term', id)]),
    places: [{ file, line: item.from + 1 }],
  };
}

const retire = (kind: string, id: string): [string, string] => [
  'content/retired-ids.yaml',
  `retired:\n  - kind: ${kind}\n    id: ${id}\n    on: 2026-11-22\n    because: it said two things at once\n`,
];

function keyOnRetiredClaim(texts: Texts, random: Rest): Breakage | null {
  const made = onLine(
    QUESTIONS,
    /^ {4}lesson: .*$/,
    (line) => `${line}\n    claims:\n      - a-claim-we-took-back`,
  )(texts, random);
  const place = made?.places[0];
  if (!made || !place) return null;
  return {
    changes: new Map([...made.changes, retire('claim', 'a-claim-we-took-back')]),
    places: [{ file: place.file, line: place.line + 2 }],
  };
}

function deleteItem(texts: Texts, random: Rest, file: string, key: string): Breakage | null {
  const lines = linesOf(texts, file);
  const used = itemsOf(lines, new RegExp(`^ {2}- ${key}: `)).flatMap((item) => {
    const id = lines[item.from]?.replace(/^ {2}- \w+: /, '') ?? '';
    const places = [...texts].flatMap(([user, text]) =>
      user === file
        ? []
        : text.split('\n').flatMap((line, index) => (isUse(line, id) ? [{ file: user, line: index + 1 }] : [])),
    );
    return places.length > 0 ? [{ item, places }] : [];
  });
  const found = pick(used, random);
  if (!found) return null;
  return {
    changes: new Map([[file, lines.toSpliced(found.item.from, found.item.to - found.item.from).join('\n')]]),
    places: found.places,
  };
}

const isUse = (line: string, id: string) => line.trim() === `- ${id}` || line.includes(`"${id}"`);

function renamed(texts: Texts, random: Rest, files: RegExp, rename: (file: string) => string): Breakage | null {
  const file = pick(
    [...texts.keys()].filter((each) => files.test(each)),
    random,
  );
  if (!file) return null;
  return { changes: new Map(), renames: new Map([[file, rename(file)]]), places: [{ file: rename(file), line: 1 }] };
}
