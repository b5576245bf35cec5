import type { BySexOr, Normal } from './compiled-knowledge.ts';
import { BOUNDS_OF_FINDING, BOUNDS_OF_UNIT, SURPRISING_DEVIATIONS, type ValueBounds } from './value-bounds.table.ts';

/** A number finding, as the knowledge writes it or compiled and named. */
type MeasuredFinding = {
  readonly id: string;
  readonly unit: string;
  readonly whenAbsent?: BySexOr<Normal> | null | undefined;
  readonly whenPresent?: BySexOr<Normal> | null | undefined;
};

const SEXES = ['female', 'male'] as const;

/**
 * What a person of this sex could score, in the finding’s unit: what its scale allows, and what people ever reach.
 * Where the sex is not known, either may be.
 */
export function possibleValues(finding: MeasuredFinding, sex: 'female' | 'male' | null): ValueBounds {
  const scale = BOUNDS_OF_FINDING[finding.id] ?? BOUNDS_OF_UNIT[finding.unit];
  const normals = [finding.whenAbsent, finding.whenPresent].flatMap((normal) =>
    normal ? SEXES.filter((each) => sex === null || sex === each).map((each) => forSex(normal, each)) : [],
  );
  const reach = (direction: -1 | 1) =>
    normals.map(({ mean, sd }) => Math.round(mean + direction * SURPRISING_DEVIATIONS * sd));
  return {
    least: Math.max(scale?.least ?? Number.NEGATIVE_INFINITY, ...(normals.length > 0 ? [Math.min(...reach(-1))] : [])),
    most: Math.min(scale?.most ?? Number.POSITIVE_INFINITY, ...(normals.length > 0 ? [Math.max(...reach(1))] : [])),
    ...(scale?.whole && { whole: scale.whole }),
  };
}

const forSex = (normal: BySexOr<Normal>, sex: 'female' | 'male'): Normal => ('mean' in normal ? normal : normal[sex]);
