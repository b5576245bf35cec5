import type { Person } from '#engine/clients/draw-person.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { drawOne } from '#engine/random/draw-one.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { People } from '#schemas/people.ts';

type Answer = CaseStudy['truth']['answers'][string];

const LEGS_IN_WORDS = { both: 'Both.', left: 'The left one.', right: 'The right one.' } as const;

const sayAnswer = ({ is }: Answer, yes: string, no: string): string => {
  if (typeof is === 'boolean') return is ? yes : no;
  if (!is.left && !is.right) return no;
  return `${yes} ${LEGS_IN_WORDS[is.left && is.right ? 'both' : is.left ? 'left' : 'right']}`;
};

/**
 * Puts a person around a drawn truth: brief, words and ways to answer. The truth itself stays as it was, but for
 * questions about a sport the person does not do, which are answered no.
 */
export const introduceClient = (
  study: CaseStudy,
  seed: string,
  person: Person,
  people: People,
  { tests }: Pick<CompiledKnowledge, 'tests'>,
): CaseStudy => {
  const draw = <T>(what: string, items: readonly T[]): T =>
    drawOne(items, createRandom(`words/${seed}/${what}`).uniform());
  const sports = people.sports.flatMap(({ asks }) => (asks === undefined || asks === person.asks ? [] : [asks]));
  const notAsked = tests
    .filter(({ id }) => sports.includes(id))
    .flatMap(({ findings }) => findings.map(({ id }) => id));
  const answers = Object.entries(study.truth.answers)
    .filter(([finding]) => !notAsked.includes(finding))
    .map(([finding, answer]): [string, Answer] => {
      const says = sayAnswer(
        answer,
        draw(`yes/${finding}`, person.temper.yes),
        draw(`no/${finding}`, person.temper.no),
      );
      return [finding, { ...answer, says }];
    });
  const movement = people.movements.find(({ deviation }) => deviation === study.index.deviation);
  const complaint = draw('complaint', movement?.says[study.index.side] ?? ['I would like to know how I move.']);
  return {
    ...study,
    name: person.name,
    summary: people.summary,
    brief: { ...person.brief, opening: `${person.temper.opens} ${complaint}` },
    truth: { ...study.truth, answers: Object.fromEntries(answers), saysNo: [...person.temper.no] },
    expert: { ...study.expert, notes: [people.note], cameBack: people.cameBack },
    sources: [...people.sources],
  };
};
