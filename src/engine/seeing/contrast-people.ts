import type { CaseStudy, ClientTruth } from '#schemas/case.ts';
import type { ContrastPair } from './contrast-pair.ts';

/** Someone a test can be taken with. */
export type ContrastPerson = Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief'>;

/** The movement both show, in degrees, and the leg that does not; typical where the deviation is present, usual where it is not. */
const SHOWN = 13;
const NOT_SHOWN = 2;

/** Contributors that belong to the person, not to a leg. */
const CENTRAL: readonly string[] = ['movement-habit', 'fatigue-or-load', 'trunk-control-poor', 'thoracic-stiffness'];

const truthOf = ({ screen }: ContrastPair, driver: string): ClientTruth => {
  const { deviation, side } = screen.index;
  const knee = side === 'left' ? { left: SHOWN, right: NOT_SHOWN } : { left: NOT_SHOWN, right: SHOWN };
  return {
    contributors: { [driver]: CENTRAL.includes(driver) ? 'central' : [side] },
    drives: [{ contributor: driver, deviation, sides: [side] }],
    deviations: { [deviation]: knee },
    measures: {},
    answers: {},
    saysNo: ['No.'],
    signs: {},
    modifications: {},
  };
};

/** The two people of a pair: alike in all but what drives the knee. */
export const contrastPeople = (pair: ContrastPair): readonly ContrastPerson[] =>
  pair.drivers.map((driver, index) => ({
    id: `contrast-${pair.seed}-${index}`,
    index: pair.screen.index,
    truth: truthOf(pair, driver),
    brief: {
      age: 30,
      sex: pair.screen.sex,
      pronouns: 'they/them',
      job: 'not told',
      goal: 'to move well',
      training: 'now and then',
      opening: 'I would like to know how I move.',
      statureMetres: pair.screen.sex === 'female' ? 1.63 : 1.76,
      massKilograms: 68,
      equipment: [],
      minutesPerSession: 45,
      sessionsPerWeek: 3,
    },
  }));
