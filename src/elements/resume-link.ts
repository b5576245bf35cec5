import { $record, openRecord } from '#stores/learner-record.ts';

/**
 * `<resume-link>`: shows the link of the place where the learner stopped. Its children are one hidden link a place,
 * `<a data-kind="lesson" data-id="…" hidden>`; nothing shows for somebody new.
 */
class ResumeLink extends HTMLElement {
  connectedCallback() {
    $record.subscribe(({ resume }) => {
      for (const link of this.querySelectorAll('a')) {
        link.hidden = !(resume && link.dataset.kind === resume.kind && link.dataset.id === resume.id);
      }
    });
    void openRecord();
  }
}

customElements.define('resume-link', ResumeLink);
