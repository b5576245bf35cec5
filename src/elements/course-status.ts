import { $record, openRecord } from '#stores/learner-record.ts';

/** `<course-status>` around the course map: says beside each lesson and client how far the learner has come. */
class CourseStatus extends HTMLElement {
  connectedCallback() {
    $record.subscribe(() => this.#show());
    void openRecord();
  }

  #show() {
    const { lessons, cases } = $record.get();
    for (const place of this.querySelectorAll<HTMLElement>('[data-lesson], [data-case]')) {
      const lesson = lessons.get(place.dataset.lesson ?? '');
      const attempts = cases.get(place.dataset.case ?? '')?.attempts ?? [];
      const best = Math.max(...attempts.map((attempt) => attempt.result?.total ?? -1));
      const words = lesson
        ? { completed: '✓ done', visited: 'begun' }[lesson.status]
        : best >= 0
          ? `${attempts.some((attempt) => attempt.result?.passed) ? '✓ passed' : 'graded'}, ${Math.round(best)} of 100`
          : attempts.length > 0
            ? 'begun'
            : '';
      place.textContent = words;
      place.hidden = words === '';
    }
  }
}

customElements.define('course-status', CourseStatus);
