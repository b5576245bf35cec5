import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { fingerprintKnowledge } from '#engine/calibration/fingerprint-knowledge.ts';
import { judgeStrategies } from '#engine/calibration/judge-strategies.ts';
import { screenClient } from '#engine/calibration/screen-client.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import { type Calibration, calibrationSchema } from '#schemas/calibration.ts';
import { loadKnowledge } from './bots/load-content.ts';
import { ROOT } from './run-tool.ts';

const HELP = `Draws clients from the knowledge, screens each by five strategies, and measures how far the engine can be believed.

  npm run calibrate                      400 clients; writes content/calibration.yaml, which /teach/engine/ shows
  npm run calibrate -- --clients 100     fewer, quicker
  npm run calibrate -- --seed second     other clients
  npm run calibrate -- --dry             prints, writes nothing`;

const { values } = parseArgs({
  options: {
    clients: { type: 'string', default: '400' },
    seed: { type: 'string', default: 'calibration' },
    dry: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const INDEX_DEVIATION = 'two-leg-squat-knee-in';
const FILE = join(ROOT, 'content/calibration.yaml');
const HEADER = '# Measured by `npm run calibrate`; run it again after a change of the knowledge. Not edited by hand.\n';

const round = (digits: number) => (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(digits)) : value;

/** The measurement, deterministic but for the day; says how far it is while it runs. */
function calibrate(clients: number, seed: string): Calibration {
  const content = loadKnowledge();
  const units = Object.fromEntries(
    content.tests.flatMap(({ findings }) =>
      findings.flatMap((finding) => (finding.kind === 'number' ? [[finding.id, finding.unit]] : [])),
    ),
  );
  const compiled = { ...compileKnowledge(content), units };
  const results = Array.from({ length: clients }, (_, n) => {
    if (process.stderr.isTTY) process.stderr.write(`\rclient ${n + 1} of ${clients}`);
    const side = n % 2 === 0 ? 'left' : 'right';
    const sex = n % 4 < 2 ? 'female' : 'male';
    const study = generateClient(
      `${seed}-${n}`,
      { kind: 'driven', index: { deviation: INDEX_DEVIATION, side }, sex },
      compiled,
    );
    return screenClient(study, `${seed}-${n}`, compiled);
  });
  if (process.stderr.isTTY) process.stderr.write('\n');
  const report = {
    measured: new Date().toISOString().slice(0, 10),
    knowledge: fingerprintKnowledge(compileKnowledge(content)),
    seed,
    clients,
    strategies: judgeStrategies(results),
  };
  return calibrationSchema.parse(JSON.parse(JSON.stringify(report, round(4))));
}

const toLine = ({ strategy, ...verdict }: Calibration['strategies'][number]) =>
  [
    strategy.padEnd(14),
    `AUC ${verdict.areaUnderCurve.toFixed(3)} (within a contributor ${verdict.areaWithinContributors.toFixed(3)})`,
    `Brier ${verdict.brierScore.toFixed(4)}`,
    `calibration error ${verdict.calibrationError.toFixed(4)}`,
    `clear lead ${(100 * verdict.clearLeads).toFixed(0)} %`,
    `${verdict.minutes.toFixed(1)} minutes`,
  ].join('  ');

const clients = Number(values.clients);
if (values.help) {
  console.log(HELP);
} else if (!Number.isInteger(clients) || clients < 1) {
  console.error(`--clients "${values.clients}" is not a number of clients. Give a whole number from 1, such as 400.`);
  process.exitCode = 2;
} else {
  const report = calibrate(clients, values.seed);
  console.log(`${clients} clients whose knee was seen to travel in`);
  for (const verdict of report.strategies) console.log(toLine(verdict));
  if (!values.dry) writeFileSync(FILE, HEADER + stringify(report));
}
