import { performTest } from '#engine/clients/perform-test.ts';
import { useDesk } from '../attempt/desk.ts';
import { Film } from '../figure/film.tsx';
import { ProbePictures } from '../figure/probe-pictures.tsx';
import { Instrument } from '../ratings/instrument.tsx';
import { ReadingList } from '../ratings/reading-list.tsx';
import { formatValue } from '../words/format-value.ts';
import type { NamedTest } from '../words/make-names.ts';
import css from './steps.module.css';

/** One test: what it needs and costs, the button that does it, and what it showed. */
export function TestRow({ test }: { readonly test: NamedTest }) {
  const { data, state, run, names, act, announce, say } = useDesk();
  const times = state.timeline.filter((entry) => entry.test === test.id).length;
  const byHand = test.findings.filter(
    (finding) => finding.kind === 'number' && data.knowledge.grading.measuredByLearner.includes(finding.id),
  );
  /** What moves is filmed and looked at again, which halves the misreadings; a hold or a tape is not. */
  const filmed = test.purpose === 'modification-probe' || test.purpose === 'screen';
  const closed = state.finished || state.stopped || test.minutes > state.minutesLeft;
  const perform = () => {
    const performance = { seed: run.seed, repeat: times + 1, filmed };
    const readings = performTest(data.sheet.study, test, performance, data.knowledge);
    if (!act({ type: 'tested', test: test.id, filmed, readings })) return;
    const shown = readings.flatMap((reading) => {
      const finding = names.finding.get(reading.finding);
      if (!finding || byHand.includes(finding)) return [];
      return [`${finding.text}, ${say(`case.side.${reading.side}`)}: ${formatValue(reading.value, finding, say)}`];
    });
    announce([say('case.test.done', { test: test.name }), ...shown].join('. '));
  };
  return (
    <li className={css.test} data-done={times > 0}>
      <div className={css.testHead}>
        <div>
          <h4>{test.name}</h4>
          <p className="small soft">
            {[
              say('case.minutes', { minutes: test.minutes }),
              ...(test.equipment.length > 0 ? [test.equipment.map((id) => id.replaceAll('-', ' ')).join(', ')] : []),
              ...(test.scope === 'amber' ? [say('case.test.amber')] : []),
            ].join(' · ')}
          </p>
        </div>
        <button
          type="button"
          className="button"
          data-kind={times > 0 ? 'quiet' : undefined}
          onClick={perform}
          disabled={closed}
          aria-label={say(times > 0 ? 'case.test.againLabel' : 'case.test.doLabel', {
            test: test.name,
            minutes: test.minutes,
          })}
        >
          {say(times > 0 ? 'case.test.again' : 'case.test.do')}
        </button>
      </div>
      {times > 0 && (test.purpose === 'modification-probe' ? <ProbePictures test={test} /> : <Film test={test.id} />)}
      {times > 0 && byHand.map((finding) => <Instrument key={finding.id} finding={finding} test={test} />)}
      {times > 0 && test.findings.length > byHand.length && <ReadingList test={test.id} />}
    </li>
  );
}
