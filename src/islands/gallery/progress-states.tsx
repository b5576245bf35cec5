import type { LearnerRecord } from '#engine/record/learner-record.ts';
import { EMPTY_RECORD } from '#engine/record/learner-record.ts';
import { DoneSoFar } from '#islands/progress/done-so-far.tsx';
import { ImportPreview } from '#islands/progress/import-preview.tsx';
import { LastImport } from '#islands/progress/last-import.tsx';
import type { Outline } from '#islands/progress/outline.ts';
import { ResumeCard } from '#islands/progress/resume-card.tsx';
import { SetAside } from '#islands/progress/set-aside.tsx';
import { Totals } from '#islands/progress/totals.tsx';
import { SAVE_FILE_LABEL, SAVING_WORDS } from '#stores/saving-words.table.ts';

type Props = { readonly outline: Outline };

const still = () => undefined;

const AT = '2026-03-02T08:30:00.000Z';
const LATER = '2026-03-09T19:10:00.000Z';
const SAMPLE_CHANGE = {
  added: 14,
  known: 3,
  removedEarlier: ['one', 'two'],
  lessons: ['first'],
  questions: ['a', 'b', 'c'],
  cases: [],
  firstAnswersChanged: ['a'],
} as const;

/** A record of somebody halfway: one lesson done, one opened, a question each way, one client met twice. */
function sampleRecord({ modules }: Outline): LearnerRecord {
  const lessons = modules.flatMap((module) => module.lessons).slice(0, 2);
  const client = modules.flatMap((module) => module.cases)[0];
  const answer = (credit: number) => ({ event: 'sample', revision: 1, response: [], credit, at: AT });
  const attempt = { revision: 1, seed: 'sample', actions: [] };
  return {
    ...EMPTY_RECORD,
    lessons: new Map(
      lessons.map(({ id }, index) => [id, { id, status: index === 0 ? 'completed' : 'visited', lastAt: AT }]),
    ),
    questions: new Map([
      ['right', { id: 'right', first: answer(1), latest: answer(1), times: 1 }],
      ['missed', { id: 'missed', first: answer(0), latest: answer(1), times: 2 }],
    ]),
    cases: new Map(
      client
        ? [
            [
              client.id,
              {
                id: client.id,
                attempts: [
                  {
                    ...attempt,
                    id: 'one',
                    mode: 'check',
                    startedAt: AT,
                    result: { passed: false, total: 58, at: AT },
                  },
                  {
                    ...attempt,
                    id: 'two',
                    mode: 'practice',
                    startedAt: LATER,
                    result: { passed: true, total: 81, at: LATER },
                  },
                ],
              },
            ],
          ]
        : [],
    ),
    resume: lessons[1] ? { kind: 'lesson', id: lessons[1].id, revision: 1 } : null,
    eventCount: 9,
  };
}

/** The parts of the progress page, and every notice about saving, held still. */
export function ProgressStates({ outline }: Props) {
  const record = sampleRecord(outline);
  const short = { modules: outline.modules.slice(0, 1) };
  return (
    <div className="stack">
      <ResumeCard record={EMPTY_RECORD} outline={outline} />
      <ResumeCard record={record} outline={outline} />
      <Totals record={record} outline={outline} />
      <DoneSoFar record={record} outline={short} />
      <ImportPreview
        fileName="plumbline-progress.json"
        preview={{ change: SAMPLE_CHANGE, events: [] }}
        onMerge={still}
        onCancel={still}
      />
      <LastImport count={14} onUndo={still} onSaveCopy={still} />
      <SetAside count={2} onSave={still} />
      {Object.entries(SAVING_WORDS).map(([reason, { title, text }]) => (
        <div key={reason} className="notice stack" data-kind="care">
          <p>
            <strong>{title}. </strong>
            {text}
          </p>
          <p>
            <button type="button" className="button">
              {SAVE_FILE_LABEL}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
