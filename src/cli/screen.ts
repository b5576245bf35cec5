import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblem } from '#engine/check/describe-problem.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import { loadKnowledge } from './bots/load-content.ts';
import { describeReport } from './screening/describe-report.ts';
import { explainReport } from './screening/explain-report.ts';
import { loadSources } from './screening/load-sources.ts';
import { makeReport } from './screening/make-report.ts';
import { readScreen } from './screening/read-screen.ts';

const HELP = `Judges a movement screen that you wrote down: signs first, then what probably drives the movement, then what to test next.
For education: practice on a consenting, pain-free adult. Not a medical device.

  npm run screen -- FILE.yaml              the answer
  npm run screen -- FILE.yaml --explain    with the whole reasoning and every source
  npm run screen -- FILE.yaml --json       for programs

A file looks like this (tests/fixtures/screens/stiff-left-ankle.yaml is a longer one):

  sex: female
  index:
    deviation: two-leg-squat-knee-in
    side: left
  readings:
    - { finding: overhead-squat-knee-in, side: left, value: true, filmed: true }
    - { finding: weight-bearing-lunge-distance, side: left, value: 6.5, unit: centimetres }`;

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function readKnowledge(): Knowledge | null {
  try {
    return loadKnowledge();
  } catch {
    return null;
  }
}

type Form = { readonly json: boolean; readonly explain: boolean };
/** What goes to the reader, and for a refusal why there is no answer. */
type Answer = { readonly answer: string } | { readonly refusal: string; readonly answer?: string };

function judge(given: string, form: Form): Answer {
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), given);
  const text = readText(path);
  if (text === null) return { refusal: `There is no file ${given}, or it cannot be read.` };
  const knowledge = readKnowledge();
  if (knowledge === null) return { refusal: 'content/knowledge has errors. Run npm run check:content and mend them.' };
  const file = relative(process.cwd(), path).replaceAll('\\', '/');
  const reading = readScreen(file, text, knowledge);
  if (reading.status === 'refused') {
    const { problems } = reading;
    const last = `The screen was not judged: ${problems.length} to put right.`;
    return form.json
      ? { refusal: last, answer: JSON.stringify({ problems }, null, 2) }
      : { refusal: [...problems.map(describeProblem), last].join('\n\n') };
  }
  const compiled = compileKnowledge(knowledge);
  const report = makeReport(reading.screen, knowledge, compiled);
  if (form.json) return { answer: JSON.stringify({ file, ...report }, null, 2) };
  const reasoning = form.explain ? [explainReport(report, knowledge, compiled, loadSources())] : [];
  return { answer: [describeReport(report, knowledge), ...reasoning].join('\n\n') };
}

/** What was asked on the command line, answered. An option nobody knows is refused as a file would be. */
function answer(): Answer {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean' }, explain: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (values.help) return { answer: HELP };
    if (file === undefined || others.length > 0) return { refusal: `Name one file.\n\n${HELP}` };
    return judge(file, { json: values.json ?? false, explain: values.explain ?? false });
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return { refusal: `${error.message}\n\n${HELP}` };
    throw error;
  }
}

const given = answer();
if (given.answer !== undefined) console.log(given.answer);
if ('refusal' in given) {
  console.error(given.refusal);
  process.exitCode = 1;
}
