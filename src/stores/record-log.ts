import { atom, type ReadableAtom } from 'nanostores';
import { nextCounter } from '#engine/record/counter.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import type { LearnerEvent, LearnerEventDraft } from '#engine/record/learner-event.ts';
import { EMPTY_RECORD, type LearnerRecord } from '#engine/record/learner-record.ts';
import { mergeEvents } from '#engine/record/merge-events.ts';
import type { KeeperWorld } from './keeper-world.ts';
import { makeEvent } from './make-event.ts';
import { askPersistence, readPersistence } from './persistence.ts';
import { describeFault, NOT_ANSWERING, type SavingState } from './saving-state.ts';
import type { LoadedLog, Stored, StoredNotes } from './storage/event-storage.ts';
import { EMPTY_STORAGE_REPORT, type StorageReport } from './storage-report.ts';
import { makeAppendedMessage, parseTabMessage } from './tab-message.ts';
import { createUnsavedEvents } from './unsaved-events.ts';

/** Milliseconds a learner waits for a silent storage before hearing that the work is in memory only. */
const PATIENCE = 4_000;

export type Kept = 'saved' | 'kept-in-memory';

export type RecordLog = {
  readonly $record: ReadableAtom<LearnerRecord>;
  readonly $savingState: ReadableAtom<SavingState>;
  readonly $storageReport: ReadableAtom<StorageReport>;
  /** Reads what is stored, once; resolves early, in memory only, when the storage is silent. */
  open(): Promise<void>;
  /** Reads it again: another tab may have written, or this page may have slept. */
  load(): Promise<void>;
  /** Everything known, saved or not, in log order. */
  events(): readonly LearnerEvent[];
  /** Adds what the learner did; shown at once, `saved` only when durable. */
  record(drafts: readonly LearnerEventDraft[]): Promise<Kept>;
  /** Adds events made elsewhere, all or none; waits as long as the storage takes, for there may be many. */
  adopt(events: readonly LearnerEvent[]): Promise<Kept | 'refused'>;
  /** From now on the unsaved events stay exactly as they are: a file holds them. */
  finish(): void;
  note(notes: StoredNotes): Promise<void>;
  /** Back to nothing, as after an erase. */
  forget(): void;
};

/** The log of this page: what is stored, what is not yet, and the stores that show it. Storage faults never throw. */
export function createRecordLog(world: KeeperWorld): RecordLog {
  const $record = atom<LearnerRecord>(EMPTY_RECORD);
  const $savingState = atom<SavingState>({ status: 'idle' });
  const $storageReport = atom<StorageReport>(EMPTY_STORAGE_REPORT);
  const unsaved = createUnsavedEvents(world.carry);
  let events: readonly LearnerEvent[] = [];
  let device = world.makeId();
  let loaded = false;
  let opening: Promise<void> | null = null;
  let saving: Promise<void> = Promise.resolve();
  let listening = false;
  /** Raised by `forget`: an answer that belongs to an earlier era comes too late to matter. */
  let era = 0;

  const report = (changed: Partial<StorageReport>) => $storageReport.set({ ...$storageReport.get(), ...changed });
  const lose = (fault: Parameters<typeof describeFault>[0]) => $savingState.set(describeFault(fault));
  const failed = (): Stored<never> => ({ ok: false, fault: 'failed' });

  function show(next: readonly LearnerEvent[]): void {
    events = next;
    $record.set(foldRecord(events));
  }

  /** What is stored joins what this page knows. Another device id means the old database was erased: that wins. */
  function receive(log: LoadedLog): void {
    const known = new Set([...log.events, ...unsaved.list()].map(({ id }) => id));
    const lost = loaded && log.device !== device ? [] : events.filter(({ id }) => !known.has(id));
    device = log.device;
    if (!loaded) unsaved.restamp(log.events, device);
    loaded = true;
    unsaved.add(lost, 'final');
    show(mergeEvents(log.events, unsaved.list()));
    const { lastBackupAt = null, lastImport = [], safetyCopy = null, persistAsked = false } = log.notes;
    report({ setAside: log.setAside, lastBackupAt, lastImport, safetyCopy });
    void readPersistence(world, persistAsked).then((persistence) => report({ persistence }));
    if (log.access === 'read-only') lose('newer-version');
    else if (unsaved.list().length === 0 && $savingState.get().status === 'kept-in-memory')
      $savingState.set({ status: 'idle' });
  }

  async function load(): Promise<void> {
    const started = era;
    const answer = await world.storage.load().catch(failed);
    if (started !== era) return;
    opening = null;
    if (!answer.ok) return lose(answer.fault);
    receive(answer.value);
    await save();
  }

  async function open(): Promise<void> {
    listen();
    if (loaded) return;
    const silent = opening !== null && $savingState.get() === NOT_ANSWERING;
    opening ??= load();
    const patience = world.wait(silent ? 0 : PATIENCE).then(() => {
      if (opening && !loaded) $savingState.set(NOT_ANSWERING);
    });
    await Promise.race([opening, patience]);
  }

  function settle(batch: readonly LearnerEvent[]): void {
    unsaved.settle(batch);
    if (unsaved.list().length === 0) $savingState.set({ status: 'saved' });
    world.tabs.post(makeAppendedMessage(batch));
    void askPersistence(world, batch, $storageReport.get().persistence).then(
      (persistence) => persistence && report({ persistence }),
    );
  }

  /** The answer, or `late` when the storage stays silent for longer than a learner should wait. */
  function patiently<Answer>(answer: Promise<Answer>): Promise<Answer | 'late'> {
    return Promise.race([answer, world.wait(PATIENCE).then(() => 'late' as const)]);
  }

  async function append(batch: readonly LearnerEvent[]): Promise<Stored<null> | 'late'> {
    const started = era;
    const answer = world.storage.append(batch).catch(failed);
    const first = await patiently(answer);
    if (first === 'late') void answer.then((said) => said.ok && started === era && settle(batch));
    return first;
  }

  async function saveUnsaved(): Promise<void> {
    const batch = unsaved.list();
    if (!loaded || batch.length === 0 || $savingState.get().status === 'read-only') return;
    const started = era;
    $savingState.set({ status: 'saving' });
    const answer = await append(batch);
    if (started !== era) return;
    if (answer === 'late') $savingState.set(NOT_ANSWERING);
    else if (answer.ok) settle(batch);
    else lose(answer.fault);
  }

  function save(): Promise<void> {
    saving = saving.then(saveUnsaved, saveUnsaved);
    return saving;
  }

  async function record(drafts: readonly LearnerEventDraft[]): Promise<Kept> {
    listen();
    const at = world.now().toISOString();
    const first = nextCounter(events);
    const made = drafts.map((draft, index) =>
      makeEvent(draft, { id: world.makeId(), counter: first + index, device, at }),
    );
    unsaved.add(made, loaded ? 'final' : 'provisional');
    show(mergeEvents(events, unsaved.list()));
    await open();
    await save();
    const waiting = new Set(unsaved.list().map(({ id }) => id));
    return made.some(({ id }) => waiting.has(id)) ? 'kept-in-memory' : 'saved';
  }

  async function adopt(incoming: readonly LearnerEvent[]): Promise<Kept | 'refused'> {
    await open();
    await save();
    if (!loaded) {
      unsaved.add(incoming, 'final');
      show(mergeEvents(events, incoming));
      return 'kept-in-memory';
    }
    if ($savingState.get().status === 'read-only') return 'refused';
    const answer = await world.storage.append(incoming).catch(failed);
    if (!answer.ok) return 'refused';
    show(mergeEvents(events, incoming));
    settle(incoming);
    return 'saved';
  }

  function hear(said: unknown): void {
    const message = parseTabMessage(said);
    if (message?.kind === 'changed') void load();
    if (message?.kind === 'erased') forget();
    if (message?.kind === 'appended') show(mergeEvents(events, message.events));
  }

  function listen(): void {
    if (listening) return;
    listening = true;
    world.tabs.listen(hear);
    world.storage.onLost(lose);
    unsaved.takeBack();
    if (unsaved.list().length > 0) show(mergeEvents(events, unsaved.list()));
  }

  function forget(): void {
    era += 1;
    events = [];
    unsaved.clear();
    device = world.makeId();
    loaded = false;
    opening = null;
    $record.set(EMPTY_RECORD);
    $savingState.set({ status: 'idle' });
    $storageReport.set(EMPTY_STORAGE_REPORT);
  }

  async function note(notes: StoredNotes): Promise<void> {
    const { lastBackupAt, lastImport, safetyCopy } = notes;
    report({
      ...(lastBackupAt && { lastBackupAt }),
      ...(lastImport && { lastImport }),
      ...(safetyCopy && { safetyCopy }),
    });
    const answer = await patiently(world.storage.writeNotes(notes).catch(failed));
    if (answer !== 'late' && answer.ok) world.tabs.post({ kind: 'changed' });
  }

  return {
    $record,
    $savingState,
    $storageReport,
    open,
    load,
    events: () => events,
    record,
    adopt,
    finish: unsaved.finish,
    note,
    forget,
  };
}
