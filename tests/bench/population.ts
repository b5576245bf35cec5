// Thread time to make up clients, screen them (history, overhead squat, two probes, the lunge) and assess them with the
// explanation; says what 10,000 would take: node tests/bench/population.ts [clients]
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { assess } from '#engine/screening/assess.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';

const CLIENTS = Number(process.argv[2] ?? 500);
const SCREEN = ['training-history', 'overhead-squat', 'squat-heels-raised', 'squat-one-cue', 'weight-bearing-lunge'];
const content = loadKnowledge();
const compiled = compileKnowledge(content);
const findings = content.tests.flatMap((test) => test.findings);
const units = Object.fromEntries(findings.flatMap((item) => (item.kind === 'number' ? [[item.id, item.unit]] : [])));
const knowledge = { ...compiled, units };
const tests = compiled.tests.filter(({ id }) => SCREEN.includes(id));

const start = process.threadCpuUsage();
let led = 0;
for (let k = 0; k < CLIENTS; k++) {
  const side = k % 2 === 0 ? 'left' : 'right';
  const sex = k % 3 === 0 ? 'male' : 'female';
  const index = { deviation: 'two-leg-squat-knee-in', side } as const;
  const client = generateClient(`population-${k}`, { kind: 'driven', index, sex }, compiled);
  const readings = tests.flatMap((test) =>
    performTest(client, test, { seed: `population-${k}`, repeat: 1, filmed: false }, knowledge),
  );
  const [lead] = assess({ sex, index, readings }, compiled).hypotheses;
  if ((lead?.drives ?? 0) >= 0.7) led++;
}
const { user, system } = process.threadCpuUsage(start);
const seconds = (user + system) / 1e6;
console.log(
  `${CLIENTS} clients in ${seconds.toFixed(1)} s of processor time: ${((seconds * 1000) / CLIENTS).toFixed(1)} ms each`,
);
console.log(
  `10,000 would take ${((seconds * 10_000) / CLIENTS).toFixed(0)} s (180 wanted); a lead of 0.7 in ${((100 * led) / CLIENTS).toFixed(0)} %`,
);
