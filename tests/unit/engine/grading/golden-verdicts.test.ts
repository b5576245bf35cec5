import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import { makeBots } from '#engine/grading/bots/make-bots.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { grade } from '#engine/grading/grade.ts';
import { gradeSecondVisit } from '#engine/grading/second-visit/grade-second-visit.ts';
import { measureAgain, projectReturn } from '#engine/grading/second-visit/project-return.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { graded } from './play.ts';

const HEADER =
  '# What every bot does to this client, and every line of its mark. Written by golden-verdicts.test.ts with\n' +
  '# `npx vitest run --project engine golden-verdicts -u`: read the difference before you keep it.\n';

const knowledge = makeKnowledge();

const short = (value: unknown): string => JSON.stringify(value).replaceAll('"', '');
/** A line of the mark; what it rests on only where that is not what every mark rests on. */
const toText = ({ rule, points, outOf, params, sources }: GradeLine): string =>
  [
    `${rule} ${points}/${outOf} ${short(params)}`,
    ...(sources.join() === knowledge.grading.sources.join() ? [] : [short(sources)]),
  ].join(' ');

/** What a bot did, action by action; readings are left out, since they follow from test and seed. */
const toDeed = (action: CaseAction): string => {
  switch (action.type) {
    case 'asked':
    case 'tested':
    case 'rated':
      return `${action.type} ${action.test}`;
    case 'hypothesised': {
      const { hypotheses, lead, links } = action.stated;
      const drives = hypotheses
        .filter(({ role }) => role === 'drives')
        .map(({ contributor, side }) => [contributor, side]);
      const present = hypotheses.filter(({ role }) => role === 'present-only').map(({ contributor }) => contributor);
      const against = links.filter(({ sign }) => sign === 'against').length;
      return `states ${short({ drives, present, lead, links: links.length, against })}`;
    }
    default:
      return short(action);
  }
};

const verdictOf = (sheet: CaseSheet, attempt: Attempt) => {
  const { total, pass, criticalFails, warnings, dimensions } = graded(grade(sheet, attempt, knowledge));
  return {
    does: attempt.actions.map(toDeed),
    total,
    pass,
    fails: [...criticalFails, ...warnings].map(({ action, messageKey, params }) => short([messageKey, action, params])),
    ...Object.fromEntries(dimensions.map(({ id, lines }) => [id, lines.map(toText)])),
  };
};

/** The expert, who also reads the instrument, for every finding a learner may read off: left well, right two units off. */
const measuring = (attempt: Attempt): Attempt => {
  const read = attempt.actions.flatMap((action) =>
    action.type === 'tested'
      ? action.readings.flatMap(({ finding, side, value }): readonly CaseAction[] =>
          knowledge.grading.measuredByLearner.includes(finding) && typeof value === 'number'
            ? [{ type: 'measured', finding, side, value: side === 'right' ? value + 2 : value }]
            : [],
        )
      : [],
  );
  const at = attempt.actions.findIndex(({ type }) => type === 'hypothesised');
  return { ...attempt, actions: attempt.actions.toSpliced(at, 0, ...read) };
};

/** Comes back after eight weeks, has everything taken again that the first visit measured, and calls every change real. */
const comeBack = (sheet: CaseSheet, attempt: Attempt): Attempt => {
  const plan = attempt.actions.findLast((action) => action.type === 'planned')?.plan ?? null;
  const projection = projectReturn(sheet, attempt, plan, 8, knowledge);
  const done = new Set(attempt.actions.flatMap((action) => ('test' in action ? [action.test] : [])));
  const again = knowledge.tests
    .filter(({ id }) => done.has(id))
    .map((known) => ({ test: known.id, readings: measureAgain(sheet, known, projection, attempt, knowledge) }))
    .filter(({ readings }) => readings.length > 0);
  return {
    ...attempt,
    actions: [
      ...attempt.actions,
      { type: 'came-back', weeks: 8 },
      { type: 'caught-up', done: Math.round(projection.adherence * 100) / 100 },
      ...again.map((taken): CaseAction => ({ type: 'measured-again', ...taken })),
      ...again.flatMap(({ readings }) =>
        readings.map(({ finding, side }): CaseAction => ({ type: 'judged-change', finding, side, real: true })),
      ),
      { type: 'judged-movement', change: 'clearly-less' },
      { type: 'decided-next', next: 'progress' },
      { type: 'visit-ended' },
    ],
  };
};

const visitOf = (sheet: CaseSheet, attempt: Attempt) => {
  const verdict = gradeSecondVisit(sheet, comeBack(sheet, attempt), knowledge);
  if (verdict.status !== 'graded') return verdict.status;
  const { points, happened, projection, lines } = verdict;
  const index = [projection.index.before, projection.index.after].map((value) => value.toFixed(2));
  return { points, happened, index: short(index), lines: lines.map(toText) };
};

describe('what bots do to a client, and every line of their mark', () => {
  test.each(['maya', 'ingrid', 'tomas', 'dilan', 'kwame', 'orla'])('%s', async (id) => {
    const sheet = makeSheet(id, knowledge);
    const path = sheet.path.map(({ test: taken, minutes, bits }) => `${taken} ${minutes} min, ${bits.toFixed(3)} bits`);
    const attempts = makeBots(sheet.study).map((bot) => ({ bot, attempt: runBot(bot, sheet, 'golden', knowledge) }));
    const bots = Object.fromEntries(attempts.map(({ bot, attempt }) => [bot.id, verdictOf(sheet, attempt)]));
    const [expert] = attempts;
    if (expert !== undefined) bots['expert, measuring'] = verdictOf(sheet, measuring(expert.attempt));
    const visits = Object.fromEntries(
      attempts.filter(({ bot }) => bot.id !== 'random').map(({ bot, attempt }) => [bot.id, visitOf(sheet, attempt)]),
    );
    const text = HEADER + stringify({ path, bots, visits }, { lineWidth: 0 });
    await expect(text).toMatchFileSnapshot(`../../../golden/verdicts/${id}.yaml`);
  });
});
