import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { load } from 'js-yaml';
import { nearest } from '#engine/check/nearest.ts';
import { planNewItem } from './new/plan-new-item.ts';
import type { NewItem, NewKind } from './new/skeletons.ts';

const HELP = `Writes the beginnings of something new into content/, ready to be filled in.

  npm run new                                                      asks
  npm run new -- lesson the-first-pull --module seeing-movement --title "The first pull"
  npm run new -- question pull-which-first --lesson the-first-pull [--type multiple-choice]
  npm run new -- claim pull-is-strong --source lima2018
  npm run new -- term first-pull --term "first pull"
  npm run new -- case omar --name Omar

Then look for WRITE ME in what it wrote, and run: npm run check:content`;

const KINDS: readonly NewKind[] = ['lesson', 'question', 'case', 'claim', 'term'];
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    module: { type: 'string' },
    title: { type: 'string' },
    lesson: { type: 'string' },
    type: { type: 'string' },
    source: { type: 'string' },
    term: { type: 'string' },
    name: { type: 'string' },
    root: { type: 'string' },
    help: { type: 'boolean' },
  },
});
const root = values.root ?? process.cwd();
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;

/** A value from the command line, or the answer to a question; asks again until it is one of `known` (if given). */
async function wanted(given: string | undefined, question: string, known?: readonly string[]): Promise<string> {
  for (let answer = given; ; answer = undefined) {
    const value = (answer ?? (await ask(question, known))).trim();
    if (value !== '' && (!known || known.includes(value))) return value;
    const meant = known && nearest(value, known);
    const words =
      value === ''
        ? `${question}: nothing was given.`
        : `"${value}" is not there.${meant ? ` Did you mean "${meant}"?` : ` There are: ${known?.join(', ')}`}`;
    if (!terminal) throw new Error(words);
    console.log(words);
  }
}

async function ask(question: string, known?: readonly string[]): Promise<string> {
  if (!terminal) throw new Error(`${question}: nothing was given. See npm run new -- --help`);
  return terminal.question(`${question}${known && known.length <= 12 ? ` (${known.join(', ')})` : ''}: `);
}

async function wantedId(given: string | undefined): Promise<string> {
  const id = await wanted(given, 'Its id, in lower-case words with hyphens');
  if (ID.test(id)) return id;
  if (!terminal) throw new Error(`"${id}" is not an id: lower-case words joined by hyphens, like "the-first-pull".`);
  console.log('An id is lower-case words joined by hyphens, like "the-first-pull".');
  return wantedId(undefined);
}

const readText = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : null);
const dataOf = (file: string) =>
  load(readText(file) ?? '') as Record<string, { id?: string; key?: string }[] | undefined>;
const modules = () => (dataOf('content/course.yaml').modules ?? []).map(({ id }) => id ?? '');
const sources = () => (dataOf('content/sources.yaml').sources ?? []).map(({ key }) => key ?? '');
const lessons = () =>
  readdirSync(join(root, 'content/lessons'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replace(/^.*[\\/]|\.mdx$/g, ''));

async function readWish(): Promise<NewItem> {
  const kind = (await wanted(positionals[0], 'What do you want to write', KINDS)) as NewKind;
  const id = await wantedId(positionals[1]);
  switch (kind) {
    case 'lesson':
      return {
        kind,
        id,
        module: await wanted(values.module, 'In which module', modules()),
        title: await wanted(values.title, 'Its title'),
      };
    case 'question': {
      const lesson = await wanted(values.lesson, 'Which lesson teaches the answer', lessons());
      const type = (await wanted(values.type ?? (terminal ? undefined : 'single-choice'), 'Its type', [
        'single-choice',
        'multiple-choice',
      ])) as 'single-choice';
      return { kind, id, lesson, type };
    }
    case 'case':
      return { kind, id, name: await wanted(values.name, 'The name of the client') };
    case 'claim':
      return { kind, id, source: await wanted(values.source, 'The key of a source it rests on', sources()) };
    case 'term':
      return { kind, id, term: await wanted(values.term, 'The term as it stands in a sentence') };
  }
}

const NEXT: Readonly<Record<NewKind, string>> = {
  lesson: 'It stands last in its module; change the order in content/course.yaml.',
  question: 'Ask it in a lesson with <Check id="…" /> or in a <Quiz questions="…" />.',
  case: 'Add its id to the cases of a module in content/course.yaml.',
  claim: 'Use it in a lesson with <Claim id="…">the words</Claim>.',
  term: 'Use it in a lesson with <Term id="…">the word</Term>.',
};

if (values.help) console.log(HELP);
else {
  try {
    const wish = await readWish();
    for (const { file, text, isNew } of planNewItem(wish, readText, new Date().toISOString().slice(0, 10))) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
      console.log(`${isNew ? 'Wrote' : 'Added to'} ${file}`);
    }
    console.log(`${NEXT[wish.kind]}\nLook for WRITE ME in it, then run: npm run check:content`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    terminal?.close();
  }
}
