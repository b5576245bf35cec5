/** The learner's display settings: the only thing kept in localStorage. */
export const SETTINGS_KEY = 'plumbline-settings';

export type Settings = {
  theme?: 'light' | 'dark';
  motion?: 'less';
  text?: 'large';
};

/** Reads the settings; an unreadable or denied store counts as none. */
export function readSettings(): Settings {
  try {
    const saved: unknown = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}');
    return saved !== null && typeof saved === 'object' ? (saved as Settings) : {};
  } catch {
    return {};
  }
}

/** Applies the settings to the page and keeps them; returns false where this browser refuses to keep them. */
export function writeSettings(settings: Settings): boolean {
  for (const name of ['theme', 'motion', 'text'] as const) {
    const value = settings[name];
    if (value) document.documentElement.dataset[name] = value;
    else delete document.documentElement.dataset[name];
  }
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
