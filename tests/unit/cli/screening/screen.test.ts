import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { describeReport } from '#cli/screening/describe-report.ts';
import { explainReport } from '#cli/screening/explain-report.ts';
import { loadSources } from '#cli/screening/load-sources.ts';
import { makeReport } from '#cli/screening/make-report.ts';
import { readScreen } from '#cli/screening/read-screen.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';

const knowledge = loadKnowledge();
const compiled = compileKnowledge(knowledge);
const sources = loadSources();

function screenOf(file: string): Screen {
  const reading = readScreen(file, readFileSync(`tests/fixtures/screens/${file}`, 'utf8'), knowledge);
  if (reading.status === 'refused') throw new Error(reading.problems.map(({ found }) => found).join(' '));
  return reading.screen;
}
const reportOf = (screen: Screen) => makeReport(screen, knowledge, compiled);
const BARE: Screen = { sex: 'male', index: { deviation: 'two-leg-squat-knee-in', side: 'right' }, readings: [] };
const asked = (finding: string): Reading => ({ finding, side: 'central', value: true });

describe('the answer to a screen', () => {
  // Recorded with the knowledge of content/knowledge. When a weight there moves, look whether the new numbers make
  // sense, then record them: npx vitest run tests/unit/cli/screening -u
  test('is what stands in the recorded file, reasoning and sources included', async () => {
    const screen = screenOf('stiff-left-ankle.yaml');
    const report = reportOf(screen);
    const text = `${describeReport(report, knowledge)}\n\n${explainReport(report, knowledge, compiled, sources)}\n`;
    await expect(text).toMatchFileSnapshot('../../../fixtures/screens/stiff-left-ankle.txt');
  });

  test('leads with the ankle when the heel rises, a lift corrects and the lunge is short', () => {
    const [lead] = reportOf(screenOf('stiff-left-ankle.yaml')).hypotheses;
    expect(lead).toMatchObject({ contributor: 'ankle-dorsiflexion-limited', side: 'left', band: 'much-more-likely' });
  });

  test('puts signs first, and gives neither hypotheses nor tests when one stops the session', () => {
    const report = reportOf(screenOf('stop-and-refer.yaml'));
    expect(report.disposition).toMatchObject({ action: 'refer', urgency: 'same-day', stopsSession: true });
    expect(report.hypotheses).toEqual([]);
    expect(report.next).toEqual([]);
    const text = describeReport(report, knowledge);
    expect(text).toContain('The knee is stuck');
    expect(text).not.toContain('WHAT PROBABLY DRIVES IT');
  });

  test('goes on under a sign that only modifies', () => {
    const report = reportOf({ ...BARE, readings: [asked('takes-blood-thinners')] });
    expect(report.disposition).toMatchObject({ action: 'modify', stopsSession: false });
    expect(report.hypotheses.length).toBe(knowledge.contributors.length);
  });

  test('of nothing at all is what is believed of anybody, and says which test to begin with', () => {
    const report = reportOf(BARE);
    expect(new Set(report.hypotheses.map(({ band }) => band))).toEqual(new Set(['little-changed']));
    expect(report.next.length).toBeGreaterThan(0);
    expect(report.safetyQuestions.recorded).toBe(0);
    expect(describeReport(report, knowledge)).toContain('ask the others first');
  });

  test('never offers a test that has been read', () => {
    const screen: Screen = {
      ...BARE,
      readings: [{ finding: 'overhead-squat-knee-in', side: 'right', value: true }],
    };
    expect(reportOf(BARE).next.map(({ test: id }) => id)).toContain('overhead-squat');
    expect(reportOf(screen).next.map(({ test: id }) => id)).not.toContain('overhead-squat');
  });

  test.each(knowledge.redFlags.map((flag) => [flag.id, flag] as const))(
    'to the sign %s names the sign and no condition',
    (_, flag) => {
      const values = Object.entries(flag.trips.values).map(
        ([finding, value]): Reading => ({ finding, side: 'left', value }),
      );
      const screen: Screen = {
        ...BARE,
        readings: [
          ...flag.trips.yes.map(asked),
          ...flag.trips.no.map((finding): Reading => ({ finding, side: 'central', value: false })),
          ...values,
        ],
      };
      const report = reportOf(screen);
      const text = `${describeReport(report, knowledge)}${explainReport(report, knowledge, compiled, sources)}`;
      expect(report.disposition.redFlags.map(({ id }) => id)).toContain(flag.id);
      expect(text.replace(/\s+/g, ' ')).toContain(flag.text);
      const withoutSources = `${text.split('\nSOURCES')[0]}${JSON.stringify(report)}`;
      if (flag.think.includes(' ')) expect(withoutSources.toLowerCase()).not.toContain(flag.think.toLowerCase());
    },
  );

  test('always says what it is not', () => {
    for (const screen of [BARE, screenOf('stop-and-refer.yaml')]) {
      const text = describeReport(reportOf(screen), knowledge).replace(/\s+/g, ' ');
      expect(text).toContain('practice on a consenting, pain-free adult. Not a medical device.');
      expect(text).toContain('no clinician has reviewed it yet');
    }
  });

  test('cites every source in full', () => {
    const report = reportOf(screenOf('stiff-left-ankle.yaml'));
    const text = explainReport(report, knowledge, compiled, sources);
    const [body = '', list = ''] = text.split('\nSOURCES\n');
    const cited = [...body.matchAll(/\((?:verified|derived|recalled|estimate): ([^).;]+)/g)].flatMap(([, keys = '']) =>
      keys.split(/[,\s]+/).filter(Boolean),
    );
    expect(new Set(cited).size).toBeGreaterThan(8);
    for (const key of new Set(cited)) expect(list).toContain(`${key}: `);
  });
});

describe('npm run screen', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['src/cli/screen.ts', ...args], { encoding: 'utf8' });
  const fixture = (name: string) => `tests/fixtures/screens/${name}.yaml`;

  test('answers in JSON for programs and ends with 0', () => {
    const { status, stdout, stderr } = run(fixture('stiff-left-ankle'), '--json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.hypotheses[0]).toMatchObject({
      contributor: 'ankle-dorsiflexion-limited',
      name: 'Limited ankle dorsiflexion',
    });
    expect(report.notice).toContain('Not a medical device');
  });

  test('refuses a file with slips: every place, and ends with 1', () => {
    const { status, stdout, stderr } = run(fixture('many-slips'));
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('tests/fixtures/screens/many-slips.yaml:6:16  error  unknown-id');
    expect(stderr).toContain('Did you mean "overhead-squat-knee-in"?');
  });

  test('refuses in JSON when asked for JSON', () => {
    const { status, stdout } = run(fixture('many-slips'), '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).problems).toContainEqual(
      expect.objectContaining({ line: 6, column: 16, rule: 'unknown-id' }),
    );
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['no-such-file.yaml']],
    ['two files', [fixture('many-slips'), fixture('many-slips')]],
    ['an option it does not know', [fixture('stiff-left-ankle'), '--colour']],
  ])('ends with 1 and without a stack for %s', (_, args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr.length).toBeGreaterThan(10);
  });
});
