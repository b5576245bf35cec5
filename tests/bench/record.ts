import { randomUUID } from 'node:crypto';
import { foldRecord } from '#engine/record/fold-record.ts';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { makeExport } from '#engine/record/make-export.ts';
import { mergeEvents } from '#engine/record/merge-events.ts';
import { parseExport } from '#stores/parse-export.ts';

/** `node tests/bench/record.ts`: what a long record costs. Milliseconds, median of several runs. */
const makeLog = (count: number): LearnerEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    actor: 'learner',
    course: 'plumbline',
    type: 'answered',
    object: { kind: 'question', id: `question-${index % 400}`, revision: 1 },
    payload: {
      response: ['a', 'c'],
      credit: 0.5,
      firstTry: index < 400,
      hintUsed: false,
      lesson: 'a-lesson',
      quiz: null,
    },
    counter: index + 1,
    device: 'b3f1c9e2-6f1f-4a55-9a6e-0f6a3d1f5b11',
    at: '2026-11-22T10:00:00.000Z',
  }));

function median(work: () => unknown, runs = 9): string {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return (times[Math.floor(runs / 2)] ?? 0).toFixed(1);
}

for (const count of [1_000, 10_000, 50_000]) {
  const log = makeLog(count);
  const [next] = makeLog(1);
  const text = makeExport(log);
  console.log(`${count} events, file ${(text.length / 1e6).toFixed(1)} MB`);
  console.log(`  fold ${median(() => foldRecord(log))}`);
  console.log(`  one more event: merge ${median(() => mergeEvents(log, next ? [next] : []))}`);
  console.log(`  export ${median(() => makeExport(log), 3)}, import ${median(() => parseExport(text), 3)}`);
}

const head = '{"format":"plumbline-record","version":1,"course":"plumbline","events":[';
const hostile = {
  '64 MB of nesting': `${head}${'['.repeat(64_000_000)}`,
  '64 MB of closed nesting': `${head}${'['.repeat(30_000_000)}${']'.repeat(30_000_000)}]}`,
  '64 MB of small values': `${head}${'0,'.repeat(30_000_000)}0]}`,
  '64 MB of one string': `${head}"${'a'.repeat(64_000_000)}"]}`,
  '64 MB of something else': 'x'.repeat(64_000_000),
};
for (const [name, text] of Object.entries(hostile)) {
  const parsed = parseExport(text);
  console.log(`${name}: ${parsed.ok ? 'accepted' : parsed.problem.key} in ${median(() => parseExport(text), 3)}`);
}
