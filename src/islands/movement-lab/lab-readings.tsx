import css from './movement-lab.module.css';
import type { ReadingRow } from './reading-rows.ts';

type Props = { readonly rows: readonly ReadingRow[]; readonly modificationName: string; readonly average: boolean };

const whole = (value: number, unit: string): string =>
  `${Math.round(value)}${unit}`.replace('-', '−').replace(/^−0/, '0');

/** The measured sizes as a table, with their spread and what a trainer would note. */
export function LabReadings({ rows, modificationName, average }: Props) {
  const changed = rows.some(({ modified }) => modified !== null);
  return (
    <table className={css.readings}>
      <caption>At the bottom of the squat{average ? ', on average' : ', this person'}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{changed ? 'As usual' : 'Reads'}</th>
          {changed && <th scope="col">With {modificationName}</th>}
          {average && <th scope="col">People differ by</th>}
          <th scope="col">Noted?</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, unit, plain, modified, spread, noted }) => (
          <tr key={name} data-noted={noted === true}>
            <th scope="row">{name}</th>
            <td>{whole(plain, unit)}</td>
            {changed && <td>{modified === null ? '' : whole(modified, unit)}</td>}
            {average && <td className={css.spread}>{spread === null ? '' : `± ${whole(spread, unit)}`}</td>}
            <td>{noted === null ? '' : noted ? '● yes' : '○ no'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
