import { readSettings, writeSettings } from '#elements/settings.ts';

const systemPrefersDark = matchMedia('(prefers-color-scheme: dark)');

/** `<theme-switch>`: one button that turns the page light or dark and remembers it. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    const isDark = () => (readSettings().theme ?? (systemPrefersDark.matches ? 'dark' : 'light')) === 'dark';
    const label = () => button.setAttribute('aria-label', isDark() ? 'Use the light theme' : 'Use the dark theme');
    label();
    button.addEventListener('click', () => {
      writeSettings({ ...readSettings(), theme: isDark() ? 'light' : 'dark' });
      label();
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
