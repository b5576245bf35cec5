import { $savingState, exportRecord, openRecord } from '#stores/learner-record.ts';
import { offerFile } from '#stores/offer-file.ts';
import type { SavingState } from '#stores/saving-state.ts';
import { SAVE_FILE_LABEL, SAVING_WORDS } from '#stores/saving-words.table.ts';

/**
 * `<record-status>`: silent while all is well; says politely when progress is not being saved, and offers the file on
 * the spot, because leaving the page may lose it.
 */
class RecordStatus extends HTMLElement {
  #stop: () => void = () => {};
  #said = '';

  connectedCallback() {
    this.setAttribute('role', 'status');
    this.#stop = $savingState.subscribe((state) => this.#show(state));
    void openRecord();
  }

  disconnectedCallback() {
    this.#stop();
  }

  #show(state: SavingState) {
    if (state.status === 'saving') return;
    const reason = 'reason' in state ? state.reason : '';
    if (reason === this.#said) return;
    this.#said = reason;
    this.replaceChildren(...(reason ? [this.#makeNotice(reason)] : []));
  }

  #makeNotice(reason: keyof typeof SAVING_WORDS): HTMLElement {
    const notice = document.createElement('div');
    notice.className = 'notice stack no-print';
    notice.dataset.kind = 'care';
    const words = document.createElement('p');
    const title = document.createElement('strong');
    title.textContent = `${SAVING_WORDS[reason].title}. `;
    words.append(title, SAVING_WORDS[reason].text);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = SAVE_FILE_LABEL;
    button.addEventListener('click', async () => {
      if (!offerFile(await exportRecord())) button.textContent = 'This browser could not make the file';
    });
    const actions = document.createElement('p');
    actions.append(button);
    notice.append(words, actions);
    return notice;
  }
}

customElements.define('record-status', RecordStatus);
