import { useRecord } from '#islands/shared/use-record.ts';
import { useRecordOpened } from '#islands/shared/use-record-opened.ts';
import { Backup } from './backup.tsx';
import { DoneSoFar } from './done-so-far.tsx';
import { KeptForReview } from './kept-for-review.tsx';
import { MadeUpClients, type MadeUpPlace } from './made-up-clients.tsx';
import { Mastery, type MasteryPlace } from './mastery.tsx';
import type { Outline } from './outline.ts';
import { PracticeDone } from './practice-done.tsx';
import css from './progress.module.css';
import { ResumeCard } from './resume-card.tsx';
import { StorageTruth } from './storage-truth.tsx';
import { Totals } from './totals.tsx';

type Props = {
  readonly outline: Outline;
  readonly practiceHref: string;
  /** Made-up clients; null where there is no page of them. */
  readonly madeUp?: MadeUpPlace | null;
  /** What mastery asks for, and where to learn what each client is about; null where the course asks for none. */
  readonly mastery?: MasteryPlace | null;
};

/** The progress page: what was done, where it is kept, and how to carry it elsewhere or erase it. */
export function Progress({ outline, practiceHref, madeUp = null, mastery = null }: Props) {
  const record = useRecord();
  const opened = useRecordOpened();
  return (
    <div className={css.progress} aria-busy={!opened}>
      {opened ? (
        <ResumeCard record={record} outline={outline} />
      ) : (
        <p className={css.reading}>Reading what this browser has kept…</p>
      )}
      <section aria-labelledby="done" className={css.part}>
        <h2 id="done">What you have done</h2>
        {opened && <Totals record={record} outline={outline} />}
        {opened && <KeptForReview record={record} outline={outline} />}
        <DoneSoFar record={record} outline={outline} />
        {opened && madeUp && <MadeUpClients record={record} place={madeUp} />}
        {opened && <PracticeDone record={record} practiceHref={practiceHref} />}
        {opened && mastery && <Mastery record={record} place={mastery} />}
        <p className="small soft">This is your own record, kept by your browser: it proves nothing to anyone else.</p>
      </section>
      <section aria-labelledby="kept" className={css.part}>
        <h2 id="kept">Where it is kept</h2>
        {opened && <StorageTruth />}
        <Backup ready={opened} />
      </section>
    </div>
  );
}
