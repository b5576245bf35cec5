import type { People } from '#schemas/people.ts';
import { INDEX } from './little-client.ts';

/** One way of speaking. */
export const temper = { opens: 'Well.', yes: ['Yes.'], no: ['No.', 'Never.'] } as const;
/** People with one of everything, so that only what is asked about varies. */
export const people = {
  names: { female: ['Ada'], male: ['Bo'] },
  sizes: {
    female: { statureMetres: 1.65, spread: 0.07 },
    male: { statureMetres: 1.78, spread: 0.07 },
    kilogramsPerSquareMetre: { least: 20, most: 28 },
  },
  ages: { from: 20, to: 24 },
  jobs: ['a job'],
  goals: ['a goal'],
  sports: [{ training: 'runs', asks: 'running-history' }],
  equipment: [['band']],
  minutesPerSession: [45],
  sessionsPerWeek: [3],
  tempers: [temper],
  leads: ['ankle', 'habit'],
  movements: [
    { deviation: INDEX, share: 3, says: { left: ['My left knee.'], right: ['My right knee.'] } },
    { deviation: 'elsewhere', share: 1, says: { left: ['x'], right: ['x'] } },
  ],
  surprises: { nothingToCorrect: 20, refer: 10 },
  cannotBe: { anyone: ['growing'], male: ['pregnant'] },
  summary: 'Somebody made up.',
  note: 'Nobody wrote this.',
  cameBack: 'A letter came back.',
  sources: ['author_estimate'],
} as unknown as People;
