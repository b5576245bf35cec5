// Generated clients, screened (history, overhead squat, two probes, the lunge) and assessed with the explanation, on one
// thread; how long that takes, and how far the stated probabilities are from what is so:
// npm run bench -- population [clients]
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { brierScore } from '#engine/calibration/brier-score.ts';
import type { ForecastPair } from '#engine/calibration/forecast-pair.ts';
import { calibrationError, reliabilityCurve } from '#engine/calibration/reliability-curve.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { assess } from '#engine/screening/assess.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';

const CLIENTS = Number(process.argv[2] ?? 10_000);
/** What 10,000 clients may take, in seconds. */
const WANTED = 180;
const LEAD = 0.7;
const SCREEN = ['training-history', 'overhead-squat', 'squat-heels-raised', 'squat-one-cue', 'weight-bearing-lunge'];
const INTAKE = 'overhead-squat-knee-in';

const content = loadKnowledge();
const compiled = compileKnowledge(content);
const findings = content.tests.flatMap((test) => test.findings);
const units = Object.fromEntries(findings.flatMap((item) => (item.kind === 'number' ? [[item.id, item.unit]] : [])));
const knowledge = { ...compiled, units };
const tests = compiled.tests.filter(({ id }) => SCREEN.includes(id));

const begun = performance.now();
const cpu = process.threadCpuUsage();
const pairs: ForecastPair[] = [];
let led = 0;
for (let k = 0; k < CLIENTS; k++) {
  const side = k % 2 === 0 ? 'left' : 'right';
  const sex = k % 4 < 2 ? 'female' : 'male';
  const index = { deviation: 'two-leg-squat-knee-in', side } as const;
  const client = generateClient(`population-${k}`, { kind: 'driven', index, sex }, compiled);
  const taken = tests.flatMap((test) =>
    performTest(client, test, { seed: `population-${k}`, repeat: 1, filmed: false }, knowledge),
  );
  // The client came because the movement was read as there: to draw that reading anew would break the calibration.
  const readings = taken.map((reading) =>
    reading.finding === INTAKE && reading.side === side ? { ...reading, value: true } : reading,
  );
  const { hypotheses } = assess({ sex, index, readings }, compiled);
  for (const { contributor, drives } of hypotheses)
    pairs.push({ contributor, stated: drives, drives: contributorDrives(client, contributor) });
  if ((hypotheses[0]?.drives ?? 0) >= LEAD) led++;
}
const { user, system } = process.threadCpuUsage(cpu);
const seconds = (user + system) / 1e6;
const wall = (performance.now() - begun) / 1000;
const each = ((seconds * 1000) / CLIENTS).toFixed(2);
console.log(
  `${CLIENTS} clients: ${seconds.toFixed(1)} s of this thread's processor time, ${wall.toFixed(1)} s by the clock`,
);
console.log(`${(CLIENTS / seconds).toFixed(0)} clients a second, ${each} ms each`);
if (CLIENTS !== 10_000)
  console.log(`10,000 would take ${((seconds * 10_000) / CLIENTS).toFixed(0)} s (${WANTED} wanted)`);
console.log(
  `calibration error ${calibrationError(reliabilityCurve(pairs)).toFixed(4)}, Brier ${brierScore(pairs).toFixed(4)}, ` +
    `a lead of ${LEAD} in ${((100 * led) / CLIENTS).toFixed(1)} %`,
);
