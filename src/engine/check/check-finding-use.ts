import type { ContentFile, CourseContent, Path } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { matchPath } from './match-path.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

type FindingKind = { readonly kind: string; readonly isHistory: boolean; readonly categories: readonly string[] };

/** Findings asked for in a way they cannot answer: a number compared with yes, a category that does not exist, a reading taken for an answer. */
export function checkFindingUse(content: CourseContent): Problem[] {
  const findings = findingKinds(content);
  if (findings.size === 0) return [];
  return content.files.flatMap((file) => [
    ...matchPath(file.data, '**').flatMap(({ path, value }) => checkAtom(file, path, value, findings)),
    ...(file.collection === 'cases' ? checkCase(file, findings) : []),
  ]);
}

function findingKinds(content: CourseContent): ReadonlyMap<string, FindingKind> {
  const found = content.files
    .filter(({ collection }) => collection === 'tests')
    .flatMap((file) => matchPath(file.data, 'tests.*.findings.*'))
    .flatMap(({ value }): [string, FindingKind][] => {
      const { id, kind } = (value ?? {}) as Record<string, unknown>;
      if (typeof id !== 'string' || typeof kind !== 'string') return [];
      const categories = matchPath(value, 'categories.*').flatMap((each) =>
        typeof each.value === 'string' ? [each.value] : [],
      );
      const isHistory = matchPath(value, 'reads.history').some((each) => each.value === true);
      return [[id, { kind, isHistory, categories }]];
    });
  return new Map(found);
}

const COMPARISONS = ['atLeast', 'atMost', 'above'] as const;

/** One atom of a condition: { history, is } or { finding, is, atLeast, atMost, above }. */
function checkAtom(
  file: ContentFile,
  path: Path,
  value: unknown,
  findings: ReadonlyMap<string, FindingKind>,
): Problem[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  const atom = value as Record<string, unknown>;
  const id = atom.history ?? atom.finding;
  const finding = typeof id === 'string' ? findings.get(id) : undefined;
  if (!finding || typeof id !== 'string') return [];
  const misused = (key: string, found: string, expected: string, suggestion?: string) =>
    makeProblem('finding-misused', file.file, file.positionOf([...path, key]), {
      found,
      expected,
      suggestion,
      fix:
        suggestion === undefined
          ? 'Ask for something this finding can be, or name another finding.'
          : `Write ${suggestion}.`,
    });
  if (atom.history !== undefined && !finding.isHistory) {
    return [
      misused(
        'history',
        `"${id}" is not a question of the history but something a test shows.`,
        `finding: ${id}`,
        `finding: ${id}`,
      ),
    ];
  }
  const compared = COMPARISONS.find((key) => atom[key] !== undefined);
  if (compared !== undefined && finding.kind !== 'number') {
    return [
      misused(
        compared,
        `"${id}" is no number, so it cannot be compared.`,
        finding.kind === 'category' ? `is: one of ${finding.categories.join(', ')}` : 'is: true or is: false',
      ),
    ];
  }
  const { is } = atom;
  if (is === undefined) return [];
  if (finding.kind === 'number')
    return [
      misused('is', `"${id}" is a number, so it is never "${String(is)}".`, 'atLeast, atMost or above, with a number'),
    ];
  if (finding.kind === 'boolean' && typeof is !== 'boolean')
    return [misused('is', `"${id}" is answered yes or no, not "${String(is)}".`, 'true or false')];
  if (finding.kind === 'category' && !finding.categories.includes(String(is))) {
    return [
      misused(
        'is',
        `"${id}" is never "${String(is)}".`,
        `one of ${finding.categories.join(', ')}`,
        nearest(String(is), finding.categories),
      ),
    ];
  }
  return [];
}

function checkCase(file: ContentFile, findings: ReadonlyMap<string, FindingKind>): Problem[] {
  const of = (pattern: string, fits: (finding: FindingKind) => boolean, found: string, expected: string) =>
    matchPath(file.data, pattern).flatMap(({ path, value }) => {
      const finding = findings.get(String(value));
      if (!finding || fits(finding)) return [];
      return [
        makeProblem('finding-misused', file.file, file.positionOf(path, 'key'), {
          found: `"${String(value)}" ${found}.`,
          expected,
          fix: 'Name a finding of the right kind, or move the line.',
        }),
      ];
    });
  return [
    ...of(
      'truth.measures.@keys',
      ({ kind }) => kind === 'number',
      'is not measured as a number',
      'findings of kind number',
    ),
    ...of(
      'truth.answers.@keys',
      ({ isHistory }) => isHistory,
      'is not asked in the history',
      'findings that read the history',
    ),
  ];
}
