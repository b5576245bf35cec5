import type { Exercise } from '#schemas/knowledge/exercise.ts';
import type { Response } from '#schemas/knowledge/response.ts';
import type { CompiledDose, CompiledExercise, CompiledResponse } from './compiled-knowledge.ts';

/** An exercise without its words and sources. */
export function compileExercise(exercise: Exercise): CompiledExercise {
  return {
    id: exercise.id,
    phase: exercise.phase,
    targets: exercise.targets,
    dose: compileDose(exercise.dose),
    minutes: exercise.minutes,
    equipment: exercise.equipment,
    contraindications: exercise.contraindications,
    gates: exercise.gates,
    after: exercise.after,
  };
}

/** A response to training without its words and sources. */
export function compileResponse(response: Response): CompiledResponse {
  const { contributor, deviation, by } = response.of;
  const { sessionsPerWeek, setsPerWeek, minutesPerWeek } = response.doseNeeded;
  return {
    id: response.id,
    of: { ...(contributor && { contributor }), ...(deviation && { deviation }), ...(by && { by }) },
    measure: response.measure,
    unit: response.unit,
    weeklyGain: response.weeklyGain,
    cap: response.cap,
    doseNeeded: {
      ...(sessionsPerWeek !== undefined && { sessionsPerWeek }),
      ...(setsPerWeek !== undefined && { setsPerWeek }),
      ...(minutesPerWeek !== undefined && { minutesPerWeek }),
    },
    exercises: response.exercises,
  };
}

function compileDose({ perSide, sets, perWeek, reps, seconds, metres, weeks }: Exercise['dose']): CompiledDose {
  return {
    perSide,
    ...(sets && { sets }),
    ...(perWeek && { perWeek }),
    ...(reps && { reps }),
    ...(seconds && { seconds }),
    ...(metres && { metres }),
    ...(weeks && { weeks }),
  };
}
