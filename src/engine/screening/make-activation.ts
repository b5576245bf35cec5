import type { CompiledKnowledge } from './compiled-knowledge.ts';
import type { Activation, Pattern, Probe } from './factor.ts';
import { toLookup } from './knowledge-lookup.ts';
import type { Mark } from './mark.ts';
import { toNetwork } from './network.ts';
import type { Screen } from './reading.ts';

/**
 * Everything that reads the links into the index deviation on the index leg, as a short sum of products. A contributor
 * that is present drives with its link weight; "none of these drives" is a product over contributors, so the deviation
 * doubles the number of terms and a probe of one contributor does not.
 */
export function makeActivation(
  marks: readonly Mark[],
  index: Screen['index'],
  compiled: CompiledKnowledge,
): Activation {
  const deviation = toLookup(compiled).deviations.get(index.deviation);
  if (!deviation?.index) throw new RangeError(`"${index.deviation}" is not a deviation a case can be about.`);
  const { positionOf } = toNetwork(compiled);
  const weights = compiled.contributors.map(({ id }) => deviation.links[id] ?? 0);
  const start: Pattern = {
    scale: 1,
    absent: weights.map(() => 1),
    idle: weights.map((weight) => 1 - weight),
    driving: weights,
  };
  const probes = marks
    .filter((mark) => mark.kind === 'probe')
    .map(({ probes: ids, whenOneDrives, whenNoneDrives }): Probe => {
      const positions = ids.map((id) => positionOf.get(id)).filter((i) => i !== undefined);
      return { positions, whenOneDrives, whenNoneDrives };
    });
  const ofOne = probes.filter(({ positions }) => positions.length === 1);
  const ofSeveral = probes.filter(({ positions }) => positions.length > 1);
  const probed = ofOne.reduce<Pattern>(
    (pattern, probe) => weigh(pattern, probe.positions[0] ?? -1, probe.whenNoneDrives, probe.whenOneDrives),
    start,
  );
  const shows = deviationOf(marks);
  if (!shows) return { patterns: [probed], probes: ofSeveral };

  const special = shows.contributor === null ? -1 : (positionOf.get(shows.contributor) ?? -1);
  const everyoneElse = Array.from(weights.keys()).filter((i) => i !== special);
  const others = weigh(probed, special, shows.idleTrue, shows.drivingTrue);
  const nobodyElse = weigh(
    scaled(silence(probed, everyoneElse), 1 - deviation.leak),
    special,
    shows.idleFalse - shows.idleTrue,
    shows.drivingAlone - shows.drivingTrue,
  );
  return { patterns: [others, nobodyElse], probes: ofSeveral };
}

/** Likelihood of what was seen of the index deviation, by "does the onset's contributor drive" × "does anything else". */
type Shows = {
  readonly contributor: string | null;
  readonly idleTrue: number;
  readonly drivingTrue: number;
  readonly idleFalse: number;
  readonly drivingAlone: number;
};

function deviationOf(marks: readonly Mark[]): Shows | null {
  let shows: Shows | null = null;
  const nothing: Shows = { contributor: null, idleTrue: 1, drivingTrue: 1, idleFalse: 1, drivingAlone: 1 };
  for (const mark of marks) {
    const before: Shows = shows ?? nothing;
    if (mark.kind === 'deviation') {
      shows = {
        contributor: before.contributor,
        idleTrue: before.idleTrue * mark.whenTrue,
        drivingTrue: before.drivingTrue * mark.whenTrue,
        idleFalse: before.idleFalse * mark.whenFalse,
        drivingAlone: before.drivingAlone * mark.whenTrue,
      };
    } else if (mark.kind === 'onset') {
      if (before.contributor !== null && before.contributor !== mark.contributor) {
        throw new RangeError('Onset readings of one screen must be about one contributor.');
      }
      shows = {
        contributor: mark.contributor,
        idleTrue: before.idleTrue * mark.deviationWithoutIt,
        drivingTrue: before.drivingTrue * mark.drivesWithOthers,
        idleFalse: before.idleFalse * mark.deviationAbsent,
        drivingAlone: before.drivingAlone * mark.drivesAlone,
      };
    }
  }
  return shows;
}

/** Multiplies what one contributor's state is worth; position −1 stands for "nobody's", and scales the term. */
function weigh(pattern: Pattern, position: number, otherwise: number, driving: number): Pattern {
  if (position < 0) return scaled(pattern, otherwise);
  const times = (values: readonly number[], factor: number) =>
    values.map((value, i) => (i === position ? value * factor : value));
  return {
    scale: pattern.scale,
    absent: times(pattern.absent, otherwise),
    idle: times(pattern.idle, otherwise),
    driving: times(pattern.driving, driving),
  };
}

/** Keeps the part of a term in which none of these drives. */
export function silence(pattern: Pattern, positions: readonly number[]): Pattern {
  return { ...pattern, driving: pattern.driving.map((value, i) => (positions.includes(i) ? 0 : value)) };
}

export function scaled(pattern: Pattern, factor: number): Pattern {
  return { ...pattern, scale: pattern.scale * factor };
}
