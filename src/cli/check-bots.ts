import { parseArgs } from 'node:util';
import { bestConstantRating } from '#engine/grading/best-constant-rating.ts';
import { judgeBank, judgeCase } from '#engine/grading/bots/judge-bots.ts';
import { judgeLead } from '#engine/grading/bots/judge-lead.ts';
import { makeBots } from '#engine/grading/bots/make-bots.ts';
import { runBots } from '#engine/grading/bots/run-bots.ts';
import { makeCaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import { loadCases, loadGrading, loadKnowledge } from './bots/load-content.ts';

const HELP = `Attacks every case with bots: one that reasons, and several that do not.

  npm run check:bots                     every case, 9 runs a bot; exit 1 if a rule is broken
  npm run check:bots -- --case maya      one case
  npm run check:bots -- --runs 25        more runs`;

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    runs: { type: 'string', default: '9' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(HELP);
} else {
  const content = loadKnowledge();
  const compiled = compileKnowledge(content);
  const grading = loadGrading();
  const bank = loadCases();
  const constant = bestConstantRating(bank, grading.ratedTests, compiled, grading.thresholds.tieBand);
  const knowledge = makeCaseKnowledge(compiled, content, grading, constant);
  const seeds = Array.from({ length: Number(values.runs) }, (_, run) => `run-${run + 1}`);
  const byCase = bank
    .filter(({ id }) => values.case === undefined || id === values.case)
    .map((study) => {
      const sheet = makeCaseSheet(study, knowledge);
      const results = makeBots(study).map((bot) => runBots(bot, sheet, seeds, knowledge));
      console.log(`\n${study.id}: ${sheet.path.map(({ test }) => test).join(' › ')}`);
      for (const { bot, median, least, passes, runs, unsafe } of results)
        console.log(
          `  ${bot.padEnd(14)} median ${median.toFixed(1).padStart(5)}  least ${least.toFixed(1).padStart(5)}  passes ${passes}/${runs}  unsafe ${unsafe}/${runs}`,
        );
      return { id: study.id, results, lead: judgeLead(sheet, seeds, knowledge) };
    });
  const broken = [
    ...byCase.flatMap(({ id, results, lead }) => [...judgeCase(id, results), ...lead]),
    ...judgeBank(byCase.map(({ results }) => results)),
  ];
  for (const reason of broken) console.error(`✗ ${reason}`);
  console.log(broken.length === 0 ? '\nEvery case stands.' : '');
  process.exitCode = broken.length === 0 ? 0 : 1;
}
