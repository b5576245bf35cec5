import type { Reading } from '#engine/screening/reading.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Finding, Reads } from '#schemas/knowledge/test.ts';
import { cite } from './cite.ts';
import { percent, shortName } from './terminal-text.ts';

type Normal = { readonly mean: number; readonly sd: number };

/** What the readings of one finding are and how the engine uses them, in sentences with every figure, its status and its sources. */
export function explainFinding(readings: readonly Reading[], sex: 'female' | 'male', knowledge: Knowledge): string {
  const id = readings[0]?.finding;
  const test = knowledge.tests.find(({ findings }) => findings.some((each) => each.id === id));
  const finding = test?.findings.find((each) => each.id === id);
  if (!test || !finding) throw new RangeError(`"${id}" is not a finding.`);
  const said = readings.map(({ side, value }) => `${side === 'central' ? '' : `${side} `}${sayValue(value, finding)}`);
  return [
    `${shortName(test.name)}, “${finding.text}”: ${said.join('; ')}.`,
    ...explainReads(finding.reads, finding, knowledge),
    ...explainError(
      finding,
      sex,
      readings.every(({ filmed }) => filmed),
    ),
    ...(finding.note ? [finding.note] : []),
  ].join(' ');
}

function sayValue(value: Reading['value'], finding: Finding): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return finding.kind === 'number' ? `${value} ${finding.unit}` : String(value).replaceAll('-', ' ');
}

function explainReads(reads: Reads, finding: Finding, knowledge: Knowledge): string[] {
  const name = (id: string) => knowledge.contributors.find((each) => each.id === id)?.name ?? id;
  if ('deviation' in reads) {
    const deviation = knowledge.deviations.find(({ id }) => id === reads.deviation);
    return [`It reads the movement itself: ${deviation?.name} (${deviation?.task.replaceAll('-', ' ')}).`];
  }
  if ('activation' in reads) {
    const { probes, correctsWhenOneDrives, correctsWhenNoneDrives } = reads.activation;
    const probed = probes.map(name).join('; ');
    return correctsWhenOneDrives === undefined || correctsWhenNoneDrives === undefined
      ? [`It reads whether this drives the movement: ${probed} ${sourced(finding)}.`]
      : [
          `It takes away: ${probed}. It corrects the movement in ${percent(correctsWhenOneDrives)} of those in whom that drives it, and in ${percent(correctsWhenNoneDrives)} of the others ${sourced(finding)}.`,
        ];
  }
  if ('history' in reads) {
    const modifier = knowledge.historyModifiers.find((each) => each.finding === finding.id);
    if (!modifier)
      return ['It is weighed by the safety rules and gates, and says nothing of what drives the movement.'];
    const effects = modifier.effects.map((each) => `${name(each.contributor)} ×${each.oddsTimesWhenYes}`).join('; ');
    return [`A yes multiplies the odds of: ${effects} ${cite(modifier)}.`];
  }
  const { presence } = reads;
  if (presence.combine === 'noisy-or') {
    const links = presence.links.map((link) => `${name(link.contributor)} in ${percent(link.weight)} ${cite(link)}`);
    return [`It reads what is present. Shown by: ${links.join('; ')}. By none of these: ${percent(presence.leak)}.`];
  }
  const effects = presence.effects.map((each) => `${name(each.contributor)} ×${each.times} ${cite(each)}`);
  return [`It shows in ${percent(presence.base)} of people, multiplied by: ${effects.join('; ')}.`];
}

const sourced = ({ status, sources }: Finding) =>
  status && sources ? cite({ status, sources }) : '(no figure of its own)';

function explainError(finding: Finding, sex: 'female' | 'male', filmed: boolean): string[] {
  switch (finding.kind) {
    case 'boolean':
      return finding.misreading
        ? [
            `Misread in ${percent(finding.misreading.value / (filmed ? 2 : 1))} of looks${filmed ? ', halved because it was filmed' : ''} ${cite(finding.misreading)}.`,
          ]
        : [];
    case 'category':
      return [`How often each rating is given in each state is a table in content/knowledge/tests.yaml.`];
    case 'number': {
      const error = forSex(finding.standardErrorOfMeasurement, sex);
      if (!finding.whenAbsent || !finding.whenPresent) return [];
      const [absent, present] = [forSex(finding.whenAbsent, sex), forSex(finding.whenPresent, sex)];
      return [
        `Average ${sayNormal(absent)} ${finding.unit} without it and ${sayNormal(present)} with it; error of measurement ${error} ${sourced(finding)}.`,
      ];
    }
  }
}

const sayNormal = ({ mean, sd }: Normal) => `${mean} (SD ${sd})`;

function forSex<T extends number | Normal>(
  value: T | { readonly female: T; readonly male: T },
  sex: 'female' | 'male',
): T {
  return typeof value === 'object' && 'female' in value ? value[sex] : value;
}
