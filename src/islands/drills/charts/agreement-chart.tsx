import type { Agreement } from '#engine/seeing/agreement.ts';
import type { PublishedKappa } from '#engine/seeing/published-kappas.table.ts';
import { CHART_WORDS } from './chart-words.table.ts';
import css from './charts.module.css';
import { sayNumber } from './say-number.ts';

/** Short references by source key, made on the server. */
export type References = Readonly<Record<string, { readonly short: string; readonly href: string }>>;

type Own = { readonly label: string; readonly agreement: Agreement | null };
type Props = {
  readonly own: readonly Own[];
  readonly published: readonly PublishedKappa[];
  readonly references: References;
};

const share = (kappa: number): number => Math.min(1, Math.max(0, kappa)) * 100;
const two = (value: number): string => sayNumber(value, 2);

function Range({ low, high, value }: { readonly low: number; readonly high: number; readonly value?: number }) {
  return (
    <svg className={css.range} viewBox="-3 0 106 12" preserveAspectRatio="none" aria-hidden="true">
      <path className={css.grid} d="M0 0V12M50 0V12M100 0V12" vectorEffect="non-scaling-stroke" />
      <path className={css.band} d={`M${share(low)} 6H${Math.max(share(high), share(low) + 0.6)}`} />
      {value !== undefined && <path className={css.own} d={`M${share(value)} 1V11`} />}
    </svg>
  );
}

/** Own agreement with the truth beside what raters of real people reached with each other; a table that is also the chart. */
export function AgreementChart({ own, published, references }: Props) {
  return (
    <table className={css.table}>
      <caption>{CHART_WORDS.kappaTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{CHART_WORDS.who}</th>
          <th scope="col">{CHART_WORDS.kappa}</th>
          <td aria-hidden="true" className={css.scale}>
            <span>0</span>
            <span>0.5</span>
            <span>1</span>
          </td>
        </tr>
      </thead>
      <tbody>
        {own.map(({ label, agreement }) => (
          <tr key={label} data-own>
            <th scope="row">{label}</th>
            <td>
              {agreement === null
                ? CHART_WORDS.notYet
                : `${two(agreement.kappa)}${agreement.interval ? ` (${two(agreement.interval[0])} to ${two(agreement.interval[1])})` : ''}`}
            </td>
            <td aria-hidden="true">
              {agreement?.interval && (
                <Range low={agreement.interval[0]} high={agreement.interval[1]} value={agreement.kappa} />
              )}
            </td>
          </tr>
        ))}
        {published.map((row) => (
          <tr key={`${row.source}-${row.part}`}>
            <th scope="row">
              {CHART_WORDS.published(row)}{' '}
              <a href={references[row.source]?.href}>{references[row.source]?.short ?? row.source}</a>
            </th>
            <td>{row.low === row.high ? two(row.low) : `${two(row.low)} to ${two(row.high)}`}</td>
            <td aria-hidden="true">
              <Range low={row.low} high={row.high} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
