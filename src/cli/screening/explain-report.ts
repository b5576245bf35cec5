import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { counterfactual } from '#engine/screening/counterfactual.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Source } from '#schemas/source.ts';
import { cite, referencesIn } from './cite.ts';
import { explainFinding } from './explain-finding.ts';
import type { ScreenReport } from './make-report.ts';
import { oddsTimes, paragraph, percent, shortName } from './terminal-text.ts';

const HYPOTHESES_EXPLAINED = 5;

/** The reasoning in full: how the signs were judged, each reading, the leading hypotheses, what would change the lead, every source. */
export function explainReport(
  report: ScreenReport,
  knowledge: Knowledge,
  compiled: CompiledKnowledge,
  sources: readonly Source[],
): string {
  const { screen, hypotheses, disposition } = report;
  const signs = knowledge.redFlags.filter(({ id }) => disposition.redFlags.some((flag) => flag.id === id));
  const body = [
    ['HOW THE SIGNS WERE JUDGED', ...(signs.length > 0 ? signs.map(explainFlag) : [paragraph(NO_SIGN, '  ')])].join(
      '\n',
    ),
    ['WHAT WAS READ, AND WHAT IT CAN SAY', ...explainReadings(screen, knowledge)].join('\n'),
    ...(hypotheses.length > 0
      ? [
          ['WHY EACH IS BELIEVED', ...explainHypotheses(report, knowledge)].join('\n'),
          ['WHAT WOULD CHANGE THE LEAD', ...explainChanges(report, knowledge, compiled)].join('\n'),
        ]
      : []),
  ].join('\n\n');
  return `${body}\n\n${['SOURCES', ...referencesIn(body, sources).map((each) => paragraph(each, '  '))].join('\n')}`;
}

const NO_SIGN = 'None of the conditions of content/knowledge/red-flags.yaml holds for what is on record.';

const explainFlag = (flag: Knowledge['redFlags'][number]) =>
  paragraph(
    `${flag.text} Its answers are on record, so ${flag.disposition === 'refer' ? 'the client is referred' : 'training is modified'} ${cite(flag)}. The urgency "${flag.urgency}" is ${flag.urgencyStatus === 'estimate' ? 'an estimate' : flag.urgencyStatus}.`,
    '  - ',
  );

const explainReadings = ({ readings, sex }: Screen, knowledge: Knowledge) =>
  readings.length === 0
    ? [paragraph('Nothing yet: the numbers below are what is believed of anybody.', '  ')]
    : [...new Set(readings.map(({ finding }) => finding))].map((id) =>
        paragraph(
          explainFinding(
            readings.filter(({ finding }) => finding === id),
            sex,
            knowledge,
          ),
          '  - ',
        ),
      );

function explainHypotheses({ hypotheses, screen }: ScreenReport, knowledge: Knowledge): string[] {
  const deviation = knowledge.deviations.find(({ id }) => id === screen.index.deviation);
  return hypotheses.slice(0, HYPOTHESES_EXPLAINED).map((each) => {
    const contributor = knowledge.contributors.find(({ id }) => id === each.contributor);
    const link = deviation?.links.find(({ contributor: id }) => id === each.contributor);
    const shares = each.because
      .filter(({ logOdds }) => Math.abs(logOdds) >= 0.005)
      .toSorted((a, b) => b.logOdds - a.logOdds)
      .map(
        ({ test, logOdds }) =>
          `${shortName(knowledge.tests.find(({ id }) => id === test)?.name ?? test)} ${oddsTimes(logOdds)}`,
      );
    return paragraph(
      [
        `${each.name}. ${contributor?.mechanics ?? ''}`,
        contributor
          ? `Before any reading it is present in ${percent(contributor.prior.value)} of ${contributor.side === 'lateral' ? 'legs' : 'people'} ${cite(contributor.prior)}; with the sex known, ${percent(each.prior)}.`
          : '',
        link
          ? `When present, it drives this movement in ${percent(link.weight)} ${cite(link)}.`
          : 'It has no link to this movement.',
        `Now the probability that it is present is ${percent(each.present)}, and that it drives the movement ${percent(each.drives)}; before, ${percent(each.drivesPrior)}.`,
        shares.length > 0
          ? `The odds moved by: ${shares.join('; ')}. The product of these is the whole shift.`
          : 'No reading has moved it.',
      ].join(' '),
      '  - ',
    );
  });
}

/** For every yes-or-no reading, what the lead would be had it been read the other way; the largest changes first. */
function explainChanges(
  { hypotheses, screen }: ScreenReport,
  knowledge: Knowledge,
  compiled: CompiledKnowledge,
): string[] {
  const lead = hypotheses[0];
  if (!lead) return [];
  const findings = new Map(
    knowledge.tests.flatMap((test) => test.findings.map((finding) => [finding.id, { test, finding }] as const)),
  );
  const changes = screen.readings.flatMap((reading) => {
    if (typeof reading.value !== 'boolean') return [];
    const other = counterfactual(screen, { ...reading, value: !reading.value }, compiled);
    const drives = other.hypotheses.find(({ contributor }) => contributor === lead.contributor)?.drives ?? 0;
    const known = findings.get(reading.finding);
    const said = reading.value ? 'been no' : 'been yes';
    const newLead = other.hypotheses[0];
    const newName = knowledge.contributors.find(({ id }) => id === newLead?.contributor)?.name;
    const leads =
      newLead && newLead.contributor !== lead.contributor
        ? `, and ${newName} would lead with ${percent(newLead.drives)}`
        : '';
    return [
      {
        size: Math.abs(drives - lead.drives),
        text: `Had “${known?.finding.text ?? reading.finding}” (${shortName(known?.test.name ?? '')}${reading.side === 'central' ? '' : `, ${reading.side}`}) ${said}: ${percent(drives)} instead of ${percent(lead.drives)}${leads}.`,
      },
    ];
  });
  const telling = changes.filter(({ size }) => size >= 0.01).toSorted((a, b) => b.size - a.size);
  const intro = paragraph(`The lead: ${lead.name}, ${percent(lead.drives)}.`, '  ');
  return telling.length === 0
    ? [intro, paragraph('No single reading, read the other way, would move it by one per cent.', '  ')]
    : [intro, ...telling.slice(0, HYPOTHESES_EXPLAINED).map(({ text }) => paragraph(text, '  - '))];
}
