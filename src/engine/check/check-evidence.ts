import { retiredIds } from './check-ids.ts';
import type { CourseContent, LessonFile } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { type MarkupNode, plainText, walkMarkup } from './markup-node.ts';
import { matchPath } from './match-path.ts';
import type { Problem } from './problem.ts';
import { offsetAt, positionAt } from './text-position.ts';

/**
 * Whether figures and claims rest on what they say they rest on. `today` is an ISO date: claims past their day are
 * reported, and so are questions whose key rests on a claim that has expired or was retired.
 */
export function checkEvidence(content: CourseContent, today: string): Problem[] {
  const expired = expiredClaims(content, today);
  return [
    ...checkStatuses(content),
    ...expired.map(({ problem }) => problem),
    ...checkKeys(content, new Set(expired.map(({ id }) => id))),
    ...content.lessons.flatMap(checkFigures),
  ];
}

function checkStatuses(content: CourseContent): Problem[] {
  const judgements = new Set(
    content.files
      .filter((file) => file.collection === 'sources')
      .flatMap((file) => matchPath(file.data, 'sources.*'))
      .flatMap(({ value }) => {
        const { key, kind } = (value ?? {}) as Record<string, unknown>;
        return typeof key === 'string' && kind === 'judgement' ? [key] : [];
      }),
  );
  return content.files.flatMap((file) =>
    matchPath(file.data, '**.status').flatMap(({ path, value }) => {
      if (value !== 'verified' && value !== 'derived') return [];
      const sources = path
        .slice(0, -1)
        .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], file.data);
      const keys = matchPath(sources, 'sources.*').map((match) => match.value);
      if (keys.length === 0 || keys.some((key) => typeof key === 'string' && !judgements.has(key))) return [];
      return [
        makeProblem('status-without-source', file.file, file.positionOf(path), {
          found: `The figure is called "${value}", but it rests on our own judgement only (${keys.join(', ')}).`,
          expected: 'a publication among its sources, or status: estimate',
          fix: 'Add the source it was read in, or write status: estimate.',
        }),
      ];
    }),
  );
}

function expiredClaims(content: CourseContent, today: string): { id: string; problem: Problem }[] {
  return content.files
    .filter((file) => file.collection === 'claims')
    .flatMap((file) =>
      matchPath(file.data, 'claims.*').flatMap(({ path, value }) => {
        const { id, expires } = (value ?? {}) as Record<string, unknown>;
        const day = expires instanceof Date ? expires.toISOString().slice(0, 10) : expires;
        if (typeof id !== 'string' || typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day) || day >= today)
          return [];
        const problem = makeProblem('claim-expired', file.file, file.positionOf([...path, 'expires']), {
          found: `The claim "${id}" had to be looked at again by ${day}.`,
          expected: 'a day that is still to come',
          fix: 'Read its sources again, look for newer ones, then set reviewed to today and expires about two years ahead.',
        });
        return [{ id, problem }];
      }),
    );
}

function checkKeys(content: CourseContent, expired: ReadonlySet<string>): Problem[] {
  const retired = new Set(retiredIds(content).flatMap(({ kind, id }) => (kind === 'claim' ? [id] : [])));
  return content.files
    .filter((file) => file.collection === 'questions')
    .flatMap((file) =>
      matchPath(file.data, 'questions.*.claims.*').flatMap(({ path, value }) => {
        const claim = String(value);
        if (!retired.has(claim) && !expired.has(claim)) return [];
        const [rule, why] = retired.has(claim)
          ? (['key-on-retired-claim', 'was retired'] as const)
          : (['key-on-expired-claim', 'has expired'] as const);
        return [
          makeProblem(rule, file.file, file.positionOf(path), {
            found: `The key of this question rests on the claim "${claim}", which ${why}.`,
            expected: 'a claim that stands',
            fix: 'Look at the evidence again: renew the claim, let the key rest on another, or retire the question.',
          }),
        ];
      }),
    );
}

/** A percentage, or a count out of ten or more: what a reader takes for a finding. "4 of 5 squats" is an instruction. */
const FIGURE = /\d+(?:[.,]\d+)?\s?(?:%|per cent\b|percent\b)|\b\d+\s(?:of|in|out of)\s(?:every\s)?\d{2,}\b/;
const WITH_SOURCE = new Set(['Claim', 'Cite']);

function checkFigures(lesson: LessonFile): Problem[] {
  if (!lesson.tree) return [];
  return walkMarkup(lesson.tree)
    .filter(({ node }) => node.type === 'paragraph')
    .flatMap(({ node, parents }) => {
      const figure = FIGURE.exec(plainText(node))?.[0];
      if (figure === undefined || [...parents, ...walkMarkup(node).map((each) => each.node)].some(namesSource))
        return [];
      return [
        makeProblem('figure-without-source', lesson.file, placeOfText(lesson, node, figure), {
          found: `"${figure}" stands in a paragraph without a claim or a source.`,
          expected: '<Claim id="…">…</Claim> or <Cite key="…" /> in the same paragraph',
          fix: 'Name the source. If the number is only an example, say so in words ("say, 12 of 20").',
        }),
      ];
    });
}

const namesSource = (node: MarkupNode) => WITH_SOURCE.has(node.name ?? '');

function placeOfText(lesson: LessonFile, node: MarkupNode, words: string) {
  const start = node.position?.start;
  if (!start) return { line: 1, column: 1 };
  const found = lesson.text.indexOf(words, offsetAt(lesson.text, start));
  const end = node.position?.end.offset ?? 0;
  return found === -1 || found > end ? start : positionAt(lesson.text, found);
}
