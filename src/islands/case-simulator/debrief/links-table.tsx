import type { StatedLink } from '#engine/grading/attempt.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameContributor } from '../words/name-of.ts';
import type { LinkCell, LinkComparison } from './compare-links.ts';
import css from './links.module.css';

/** Words of a sign; for a cell nothing was said about, that. */
export const SIGN_KEYS = {
  for: 'case.sign.for',
  neither: 'case.sign.neither',
  against: 'case.sign.against',
} as const satisfies Record<StatedLink['sign'], string>;

type Props = LinkComparison & {
  readonly caption: string;
  /** Which of the two a cell shows. */
  readonly whose: 'said' | 'is';
  /** What a reader who cannot see the mark hears at a difference. */
  readonly differs: string;
};

/** One of the two matrices: tests down, contributors across. Both have the same rows and columns, so that they line up. */
export function LinksTable({ weighed, rows, caption, whose, differs }: Props) {
  const { names, say } = useDesk();
  const cell = (link: LinkCell) => {
    const sign = link[whose];
    return (
      <td key={link.contributor} data-sign={sign ?? 'open'} data-differs={link.differs}>
        <span>
          {sign ? say(SIGN_KEYS[sign]) : say('case.sign.open')}
          {link.differs && <span className="visually-hidden">, {differs}</span>}
        </span>
      </td>
    );
  };
  return (
    <table className={css.links}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('case.links.test')}</th>
          {weighed.map(({ contributor, side }) => (
            <th key={contributor} scope="col">
              {nameContributor(contributor, side, names, say)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ test, cells }) => (
          <tr key={test}>
            <th scope="row">{names.test.get(test)?.name ?? test}</th>
            {cells.map(cell)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
