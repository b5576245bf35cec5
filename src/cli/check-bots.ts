import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bestConstantRating } from '#engine/grading/best-constant-rating.ts';
import { judgeBank, judgeCase } from '#engine/grading/bots/judge-bots.ts';
import { judgeGenerated } from '#engine/grading/bots/judge-generated.ts';
import { type CaseKnowledge, makeCaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { fingerprintCase, fingerprintMarking } from '#engine/inspecting/fingerprint-case.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { attackCase, type CaseReport } from './bots/attack-case.ts';
import { joinInspections, readInspections, writeInspections } from './bots/bots-file.ts';
import { goldenFile, loadClientAttempts } from './bots/client-attempts.ts';
import { describeBank } from './bots/describe-bank.ts';
import { generateBank } from './bots/generate-bank.ts';
import { inspectCase } from './bots/inspect-case.ts';
import { loadCases, loadGrading, loadKnowledge } from './bots/load-content.ts';
import { fingerprint, recallReport } from './bots/report-cache.ts';
import { ROOT } from './run-tool.ts';

const HELP = `Attacks every case with bots: one that reasons, and several that do not.

  npm run check:bots                      every case; exit 1 if a rule is broken
  npm run check:bots -- --case maya       one case
  npm run check:bots -- --runs 25         more runs (7 of the bot that reasons and 1 of the others by default)
  npm run check:bots -- --fresh           without what .cache/bots remembers of unchanged cases
  npm run check:bots -- --write           every case, and writes content/bots.yaml, which /teach/cases/ shows
  npm run check:bots -- --generated 200   so many made-up clients, once each, as one bank`;

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    runs: { type: 'string' },
    generated: { type: 'string' },
    fresh: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const FILE = join(ROOT, 'content/bots.yaml');

const printCase = ({ id, path, results }: CaseReport, isKept: boolean): void => {
  console.log(`\n${id}${isKept ? ' (unchanged)' : ''}: ${path.join(' › ')}`);
  for (const { bot, median, least, passes, runs, unsafe } of results)
    console.log(
      `  ${bot.padEnd(14)} median ${median.toFixed(1).padStart(5)}  least ${least.toFixed(1).padStart(5)}  passes ${passes}/${runs}  unsafe ${unsafe}/${runs}`,
    );
};

const write = (reports: readonly CaseReport[], authored: readonly CaseStudy[], knowledge: CaseKnowledge): void => {
  const kept = readInspections(FILE);
  const day = new Date().toISOString().slice(0, 10);
  const made = authored.flatMap((study) => {
    const report = reports.find(({ id }) => id === study.id);
    const golden = existsSync(goldenFile(study.id)) ? loadClientAttempts(study.id) : null;
    return report ? [inspectCase(study, report, golden, knowledge, day)] : [];
  });
  const ids = authored.map(({ id }) => id);
  writeInspections(FILE, kept, joinInspections(kept, made, ids));
  console.log(`\ncontent/bots.yaml: ${made.length} of ${ids.length} cases written`);
};

/** Says which cases have changed since their figures were written. */
const remind = (authored: readonly CaseStudy[], knowledge: CaseKnowledge): void => {
  const marking = fingerprintMarking(knowledge);
  const kept = readInspections(FILE);
  const older = authored
    .filter((study) => kept.find(({ id }) => id === study.id)?.of !== fingerprintCase(study, marking))
    .map(({ id }) => id);
  if (older.length > 0)
    console.log(`\ncontent/bots.yaml is older than ${older.join(', ')}; npm run check:bots -- --write renews it.`);
};

const finish = (broken: readonly string[], stands: string): void => {
  for (const reason of broken) console.error(`✗ ${reason}`);
  console.log(broken.length === 0 ? `\n${stands}` : '');
  process.exitCode = broken.length === 0 ? 0 : 1;
};

if (values.help) {
  console.log(HELP);
} else {
  const content = loadKnowledge();
  const compiled = compileKnowledge(content);
  const grading = loadGrading();
  const authored = loadCases();
  const constant = bestConstantRating(authored, grading.ratedTests, compiled, grading.thresholds.tieBand);
  const knowledge = makeCaseKnowledge(compiled, content, grading, constant);
  if (values.generated !== undefined) {
    const runs = { informed: Number(values.runs ?? 1), thoughtless: Number(values.runs ?? 1) };
    const reports = generateBank(Number(values.generated), compiled).map((study) => attackCase(study, knowledge, runs));
    console.log(`${reports.length} made-up clients, ${runs.informed} run${runs.informed === 1 ? '' : 's'} a bot`);
    for (const line of describeBank(reports)) console.log(line);
    finish(judgeGenerated(reports), 'The ceilings hold.');
  } else {
    const runs = { informed: Number(values.runs ?? 7), thoughtless: Number(values.runs ?? 1) };
    const rest = fingerprint(knowledge, runs);
    const reports = authored
      .filter(({ id }) => values.case === undefined || id === values.case)
      .map((study) => {
        const attack = (): CaseReport => attackCase(study, knowledge, runs);
        const { report, isKept } = values.fresh
          ? { report: attack(), isKept: false }
          : recallReport(study, rest, attack);
        printCase(report, isKept);
        return report;
      });
    if (values.write) write(reports, authored, knowledge);
    else remind(authored, knowledge);
    console.log(`\nover ${reports.length} cases`);
    for (const line of describeBank(reports)) console.log(line);
    finish(
      [...reports.flatMap(({ id, results, lead }) => [...judgeCase(id, results), ...lead]), ...judgeBank(reports)],
      'Every case stands.',
    );
  }
}
