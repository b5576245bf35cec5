import type { ShiftBand } from '#engine/screening/shift-band.ts';
import { WORTH_TESTING_BITS } from '#engine/screening/worth-testing.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Urgency } from '#schemas/vocabulary/disposition.ts';
import type { ScreenReport } from './make-report.ts';
import { oddsTimes, paragraph, percent, shortName } from './terminal-text.ts';

const ACTION_WORDS = {
  train: 'Nothing recorded stands against training.',
  modify: 'Train, but modify: leave out what brings these signs on, and say that somebody else should look.',
  refer: 'Refer: somebody else must look first.',
} as const;

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  emergency: 'emergency: call for help now',
  'same-day': 'the same day',
  'within-days': 'within days',
  routine: 'at the next convenient time',
};

const BAND_WORDS: Readonly<Record<ShiftBand, string>> = {
  'much-more-likely': 'much more likely',
  'more-likely': 'more likely',
  'little-changed': 'little changed',
  'less-likely': 'less likely',
  'much-less-likely': 'much less likely',
};

/** Shares of a shift smaller than this are not named (natural log-odds: odds times 1.1). */
const WORTH_NAMING = 0.1;
const TESTS_SHOWN = 5;

/** The report as somebody reads it in a terminal: signs, then hypotheses, then what to test next. */
export function describeReport(report: ScreenReport, knowledge: Knowledge): string {
  return [
    [paragraph(report.notice), ...(report.clinicallyReviewed ? [] : [paragraph(NOT_REVIEWED)])].join('\n'),
    describeDisposition(report),
    ...(report.disposition.stopsSession
      ? [paragraph('The session stops here. No hypotheses and no tests are shown.')]
      : [describeHypotheses(report, knowledge), describeNext(report, knowledge)]),
  ].join('\n\n');
}

const NOT_REVIEWED = 'The urgency of every sign is an estimate: no clinician has reviewed it yet.';

function describeDisposition({ disposition, safetyQuestions }: ScreenReport): string {
  const { action, urgency, redFlags } = disposition;
  const asked = `${safetyQuestions.recorded} of ${safetyQuestions.of} safety questions are on record. What was not asked is unknown, not "no"${safetyQuestions.recorded < safetyQuestions.of ? ': ask the others first' : ''}.`;
  return [
    'MAY THEY TRAIN TODAY?',
    paragraph(`${ACTION_WORDS[action]}${urgency ? ` How soon: ${URGENCY_WORDS[urgency]}.` : ''}`, '  '),
    ...redFlags.map((flag) => paragraph(`${flag.text} (${flag.id}; ${URGENCY_WORDS[flag.urgency]})`, '  - ')),
    paragraph(asked, '  '),
  ].join('\n');
}

function describeHypotheses({ hypotheses, screen }: ScreenReport, knowledge: Knowledge): string {
  const deviation = knowledge.deviations.find(({ id }) => id === screen.index.deviation);
  const title = `WHAT PROBABLY DRIVES IT: ${deviation?.name} (${deviation?.task.replaceAll('-', ' ')}, ${screen.index.side})`;
  const widest = Math.max(...hypotheses.map(({ name, side }) => label(name, side).length));
  const row = (name: string, present: string, drives: string, band: string) =>
    `  ${name.padEnd(widest)}   ${present.padEnd(15)}   ${drives.padEnd(15)}   ${band}`.trimEnd();
  const changed = hypotheses.filter(({ band }, index) => band !== 'little-changed' || index < TESTS_SHOWN);
  const others = hypotheses.length - changed.length;
  return [
    title,
    row('', 'is present', 'drives it', 'as a driver'),
    row('', 'before › now', 'before › now', ''),
    ...changed.map(({ name, side, prior, present, drivesPrior, drives, band, because }) =>
      [
        row(label(name, side), moved(prior, present), moved(drivesPrior, drives), BAND_WORDS[band]),
        ...becauseLine(because, knowledge),
      ].join('\n'),
    ),
    ...(others > 0 ? [paragraph(`${others} others are little changed; --json lists them.`, '  ')] : []),
    paragraph('× is what a test multiplied the odds by. Present does not mean that it drives the movement.', '  '),
  ].join('\n');
}

const label = (name: string, side: string) => (side === 'central' ? name : `${name} (${side})`);
const moved = (before: number, now: number) => `${percent(before).padStart(5)} › ${percent(now).padStart(5)}`;

function becauseLine(because: ScreenReport['hypotheses'][number]['because'], { tests }: Knowledge): string[] {
  const named = because
    .filter(({ logOdds }) => Math.abs(logOdds) >= WORTH_NAMING)
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
    .map(({ test, logOdds }) => {
      const name = tests.find(({ id }) => id === test)?.name ?? test;
      return `${shortName(name)} ${oddsTimes(logOdds)}`;
    });
  return named.length > 0 ? [paragraph(named.join('; '), '      because ')] : [];
}

function describeNext({ next }: ScreenReport, knowledge: Knowledge): string {
  if (next.length === 0) {
    return [
      'WHAT TO TEST NEXT',
      paragraph(`Nothing left is expected to tell ${WORTH_TESTING_BITS} bit or more. Time to plan.`, '  '),
    ].join('\n');
  }
  const nameOf = (id: string) => knowledge.contributors.find((each) => each.id === id)?.name ?? id;
  return [
    'WHAT TO TEST NEXT (most telling for each minute first)',
    ...next.slice(0, TESTS_SHOWN).map(({ name, minutes, bits, splits }, index) => {
      const about = splits.slice(0, 3).map(({ contributor }) => nameOf(contributor));
      const tells = `${bits.toFixed(2)} bit in ${minutes} min${about.length > 0 ? `; mostly about: ${about.join('; ')}` : ''}`;
      return `  ${index + 1}. ${name}\n${paragraph(tells, '     ')}`;
    }),
  ].join('\n');
}
