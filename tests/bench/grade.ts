// Thread time to grade a whole attempt at each case of the bank, in milliseconds (a busy machine changes little): node tests/bench/grade.ts [runs]
import { loadCases, loadGrading, loadKnowledge } from '#cli/bots/load-content.ts';
import { bestConstantRating } from '#engine/grading/best-constant-rating.ts';
import { makeExpertBot } from '#engine/grading/bots/expert-bot.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import { makeCaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { grade } from '#engine/grading/grade.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';

const runs = Number(process.argv[2] ?? 20);
const content = loadKnowledge();
const compiled = compileKnowledge(content);
const grading = loadGrading();
const constant = bestConstantRating(loadCases(), grading.ratedTests, compiled, grading.thresholds.tieBand);
const knowledge = makeCaseKnowledge(compiled, content, grading, constant);

for (const study of loadCases()) {
  const sheet = makeCaseSheet(study, knowledge);
  const times = Array.from({ length: runs }, (_, run) => {
    const attempt = runBot(makeExpertBot(study), sheet, `run-${run}`, knowledge);
    const from = process.threadCpuUsage().user;
    grade(sheet, attempt, knowledge);
    return (process.threadCpuUsage().user - from) / 1000;
  }).toSorted((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
  console.log(`${study.id.padEnd(10)} p50 ${at(0.5)} ms  p95 ${at(0.95)} ms`);
}
