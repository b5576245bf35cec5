import type { LearnerEventDraft } from '#engine/record/learner-event.ts';

const SIGNS_OF_LIFE = ['scroll', 'pointerdown', 'keydown'] as const;

/**
 * `<lesson-place lesson="id" revision="1">` at the end of a lesson: records that the lesson was opened once the learner
 * does something, and that it was read when its end comes into view. The store, and the `<record-status>` that speaks up
 * when nothing can be kept, are loaded only then.
 */
class LessonPlace extends HTMLElement {
  connectedCallback() {
    const started = new AbortController();
    const start = () => {
      started.abort();
      void this.#opened();
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, start, { passive: true, signal: started.signal });
    new IntersectionObserver(([entry], observer) => {
      if (!entry?.isIntersecting || started.signal.aborted === false) return;
      observer.disconnect();
      void this.#read();
    }).observe(this);
  }

  async #opened() {
    const { makeLessonOpened } = await import('#engine/record/event-drafts.ts');
    await this.#recordUnless(
      (lessons, isResume) => lessons.has(this.#lesson().id) && isResume,
      makeLessonOpened(this.#lesson()),
    );
  }

  async #read() {
    const { makeLessonCompleted } = await import('#engine/record/event-drafts.ts');
    await this.#recordUnless(
      (lessons) => lessons.get(this.#lesson().id)?.status === 'completed',
      makeLessonCompleted(this.#lesson()),
    );
  }

  async #recordUnless(
    known: (lessons: ReadonlyMap<string, { status: string }>, isResume: boolean) => boolean,
    draft: LearnerEventDraft,
  ) {
    const { $record, $savingState, openRecord, recordEvent } = await import('#stores/learner-record.ts');
    $savingState.subscribe((state) => {
      if ('reason' in state) void import('#elements/record-status.ts');
    });
    await openRecord();
    const { lessons, resume } = $record.get();
    if (!known(lessons, resume?.kind === 'lesson' && resume.id === this.#lesson().id)) await recordEvent(draft);
  }

  #lesson() {
    return { id: this.getAttribute('lesson') ?? '', revision: Number(this.getAttribute('revision')) };
  }
}

customElements.define('lesson-place', LessonPlace);
