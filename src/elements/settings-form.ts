import { readSettings, type Settings, writeSettings } from '#elements/settings.ts';

/** `<settings-form>`: theme, motion and text size, applied as they are chosen. */
class SettingsForm extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    const status = this.querySelector('[role="status"]');
    if (!form || !status) return;
    const saved = readSettings();
    for (const name of ['theme', 'motion', 'text'] as const) {
      const chosen = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${saved[name] ?? ''}"]`);
      if (chosen) chosen.checked = true;
    }
    form.addEventListener('change', () => {
      const chosen = [...new FormData(form)].filter(([, value]) => value !== '');
      const kept = writeSettings(Object.fromEntries(chosen) as Settings);
      status.textContent = kept ? 'Kept in this browser.' : 'Applied to this page; this browser refuses to keep it.';
    });
  }
}

customElements.define('settings-form', SettingsForm);
