import { describe, expect, test } from 'vitest';
import { loadCase, loadKnowledge } from '#cli/bots/load-content.ts';
import { caseType } from '#engine/clients/case-type.ts';
import { clientTypes, makePlan } from '#engine/clients/client-plan.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { drawPerson } from '#engine/clients/draw-person.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { introduceClient } from '#engine/clients/introduce-client.ts';
import { levelOf } from '#engine/clients/level-of.ts';
import { makeClient } from '#engine/clients/make-client.ts';
import { requestContrast, requestLike } from '#engine/clients/next-requests.ts';
import { caseSchema } from '#schemas/case.ts';
import { makeKnowledge } from '../grading/make-world.ts';
import { makePeople } from './make-people.ts';

const knowledge = makeKnowledge();
const people = makePeople();
const surprises = Array.from({ length: 24 }, (_, seed) =>
  makeClient({ seed: `surprise-${seed}`, level: null, plan: null }, people, knowledge),
);
const SQUAT = 'two-leg-squat-knee-in';

describe('makeClient', () => {
  test('same request, same client to the letter; another seed, another', () => {
    const [first] = surprises;
    expect(makeClient({ seed: 'surprise-0', level: null, plan: null }, people, knowledge)).toEqual(first);
    expect(surprises[1]?.study.revision).not.toBe(first?.study.revision);
  });

  test('what it makes would pass as a written case', () => {
    for (const { study } of surprises) expect(() => caseSchema.parse(study)).not.toThrow();
  });

  test('each type and level that can be asked for is found, and is so', () => {
    for (const type of clientTypes(people)) {
      const plan = makePlan({ deviation: SQUAT, type, side: 'left' }, type);
      const { study, planIsKnown, levelIsKept } = makeClient({ seed: type, level: 1, plan }, people, knowledge);
      expect([type, caseType(study, knowledge), planIsKnown, levelIsKept]).toEqual([type, type, true, true]);
      expect(levelOf(study)).toBe(1);
    }
  });

  test('a hard one has its lead and another driver beside it', () => {
    const plan = makePlan({ deviation: SQUAT, type: 'foot-pronation', side: 'right' }, 'hard');
    const { study } = makeClient({ seed: 'hard', level: 3, plan }, people, knowledge);
    const drivers = knowledge.contributors.filter(({ id }) => contributorDrives(study, id)).map(({ id }) => id);
    expect(drivers).toContain('foot-pronation');
    expect(drivers.length).toBeGreaterThan(1);
  });

  test('nobody is asked for what cannot be: no man is pregnant, no adult still growing', () => {
    const refer = Array.from({ length: 40 }, (_, seed) => {
      const plan = makePlan({ deviation: SQUAT, type: 'refer', side: null }, `r-${seed}`);
      return makeClient({ seed: `r-${seed}`, level: null, plan }, people, knowledge).study;
    });
    for (const { brief, truth } of refer) {
      const yes = Object.keys(truth.answers).filter((finding) => truth.answers[finding]?.is === true);
      expect(yes).not.toContain('growing-teen');
      if (brief.age < 55) expect(yes).not.toContain('age-fifty-five-or-over');
      if (brief.sex === 'male') expect(yes).not.toContain('pregnant');
    }
  });
});

describe('the person around a truth', () => {
  const index = { deviation: SQUAT, side: 'left' } as const;
  const ankle = generateClient(
    'a',
    { kind: 'driven', index, sex: 'female', lead: 'ankle-dorsiflexion-limited' },
    knowledge,
  );
  const habit = generateClient('b', { kind: 'driven', index, sex: 'female', lead: 'movement-habit' }, knowledge);

  test('is the same whatever is true: the brief of one seed does not move when the truth does', () => {
    const person = drawPerson('anna', people);
    const [one, other] = [ankle, habit].map((study) => introduceClient(study, 'anna', person, people, knowledge));
    expect(one?.truth.drives).not.toEqual(other?.truth.drives);
    expect([one?.name, one?.summary, one?.brief]).toEqual([other?.name, other?.summary, other?.brief]);
  });

  test('has traits of their own: none moves when another list changes', () => {
    const trimmed = { ...people, jobs: people.jobs.slice(0, 3), goals: people.goals.slice(0, 2) };
    for (let seed = 0; seed < 20; seed++) {
      const [one, other] = [people, trimmed].map((from) => drawPerson(String(seed), from));
      expect({ ...one?.brief, job: '', goal: '' }).toEqual({ ...other?.brief, job: '', goal: '' });
      expect(one?.name).toBe(other?.name);
    }
  });

  test('no job, sport or goal keeps to one sex', () => {
    const persons = Array.from({ length: 1200 }, (_, seed) => drawPerson(`sex-${seed}`, people).brief);
    for (const job of people.jobs)
      expect(new Set(persons.filter((person) => person.job === job).map(({ sex }) => sex)).size).toBe(2);
    for (const { training } of people.sports)
      expect(new Set(persons.filter((person) => person.training === training).map(({ sex }) => sex)).size).toBe(2);
  });

  test('says no word of what drives: neither brief nor summary holds one of a contributor’s name', () => {
    const plain = [
      'mobile',
      'poor',
      'short',
      'shape',
      'pattern',
      'never',
      'taught',
      'under',
      'load',
      'gives',
      'control',
      'movement',
      'knee',
    ];
    const telling = loadKnowledge()
      .contributors.flatMap(({ name }) => name.toLowerCase().match(/[a-z]{5,}/g) ?? [])
      .filter((word) => !plain.includes(word));
    expect(telling).toContain('ankle');
    expect(telling).toContain('weakness');
    const lists = [
      people.jobs,
      people.goals,
      people.sports.map(({ training }) => training),
      people.tempers.map(({ opens }) => opens),
      people.movements.flatMap(({ says }) => [...says.left, ...says.right]),
      [people.summary],
    ];
    for (const sentence of lists.flat())
      for (const word of telling) expect(sentence.toLowerCase().split(/[^a-z]+/)).not.toContain(word);
  });

  test('answers no to questions about a sport they do not do', () => {
    const swimmer = { ...drawPerson('anna', people), asks: null };
    const { truth } = introduceClient(ankle, 'anna', swimmer, people, knowledge);
    expect(Object.keys(ankle.truth.answers)).toContain('longest-run-jumped');
    expect(Object.keys(truth.answers)).not.toContain('longest-run-jumped');
    expect(truth.answers['sits-eight-hours-a-day']?.is).toBe(ankle.truth.answers['sits-eight-hours-a-day']?.is);
  });
});

describe('who to meet next', () => {
  const maya = loadCase('maya');

  test('somebody like Maya has her movement and her driver, and is the same one in the same debrief', () => {
    const request = requestLike(maya, 'run-1', people, knowledge);
    expect(request).toEqual(requestLike(maya, 'run-1', people, knowledge));
    expect(request).not.toEqual(requestLike(maya, 'run-2', people, knowledge));
    if (request === null) throw new Error('Maya has nobody like her.');
    const { study } = makeClient(request, people, knowledge);
    expect(study.index.deviation).toBe(maya.index.deviation);
    expect(contributorDrives(study, 'ankle-dorsiflexion-limited')).toBe(true);
  });

  test('the contrast moves alike, on the same side, and not for her reason', () => {
    for (let run = 0; run < 8; run++) {
      const request = requestContrast(maya, `run-${run}`, people, knowledge);
      if (request === null) throw new Error('Maya has no contrast.');
      const { study } = makeClient(request, people, knowledge);
      expect(study.index).toEqual(maya.index);
      expect(contributorDrives(study, 'ankle-dorsiflexion-limited')).toBe(false);
    }
  });

  test('a movement nobody made up can have offers nobody', () => {
    expect(requestLike({ ...maya, index: { deviation: 'gone', side: 'left' } }, 'run', people, knowledge)).toBeNull();
  });
});
