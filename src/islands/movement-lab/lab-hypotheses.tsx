import type { LabDriver } from '#engine/lab/lab-drivers.ts';
import type { LabData } from './lab-data.ts';
import css from './movement-lab.module.css';

type Props = {
  /** False until the page is alive: what is ticked before would be lost, so nothing can be. */
  readonly ready: boolean;
  readonly drivers: readonly LabDriver[];
  readonly leg: 'left' | 'right';
  readonly kneeNoted: boolean;
  readonly data: LabData;
  readonly measured: boolean;
  readonly tried: boolean;
  readonly onMeasured: (measured: boolean) => void;
};

/** Hypotheses shown, the likeliest first. */
const SHOWN = 5;
const inHundred = (share: number): number => Math.round(share * 100);

/** What the screening engine, which knows only what a trainer could know, makes of the body. */
export function LabHypotheses({ ready, drivers, leg, kneeNoted, data, measured, tried, onMeasured }: Props) {
  const got = [
    'the squat as filmed',
    ...(tried ? ['the change that was tried'] : []),
    ...(measured ? ['what was measured'] : []),
  ];
  return (
    <section className={css.engine} aria-labelledby="lab-engine">
      <h2 id="lab-engine">What the engine makes of the {leg} knee</h2>
      <p className={css.hint}>
        It does not see your sliders. It gets {new Intl.ListFormat('en-GB').format(got)}, and asks what drives the knee
        in.
      </p>
      <label className={css.tick} inert={!ready}>
        <input type="checkbox" checked={measured} onChange={() => onMeasured(!measured)} />
        Measure ankle, arch and hips as well
      </label>
      {!kneeNoted ? (
        <p className="notice">The {leg} knee would not be noted as travelling in, so there is nothing to explain.</p>
      ) : (
        <ol className={css.hypotheses}>
          {drivers.slice(0, SHOWN).map(({ contributor, drives, drivesPrior }) => (
            <li key={contributor}>
              <span>{data.contributors[contributor]?.name ?? contributor}</span>
              <span className={css.share}>
                {inHundred(drives)}{' '}
                <span className="visually-hidden">in 100, from {inHundred(drivesPrior)} before</span>
              </span>
              <span className={css.bar} aria-hidden="true">
                <span className={css.now} style={{ inlineSize: `${drives * 100}%` }} />
                <span className={css.before} style={{ insetInlineStart: `${drivesPrior * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {kneeNoted && (
        <p className={css.hint}>
          Chances in 100 that it drives the knee. The tick marks where each stood before anybody looked.
        </p>
      )}
    </section>
  );
}
