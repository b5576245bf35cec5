// Runs before the first paint, on every page.
(() => {
  // The learner's theme, motion and text size go on <html>.
  try {
    const saved = JSON.parse(localStorage.getItem('plumbline-settings') ?? '{}');
    for (const name of ['theme', 'motion', 'text']) {
      if (/^[a-z]{2,8}$/.test(saved[name])) document.documentElement.dataset[name] = saved[name];
    }
  } catch {
    // Storage is denied or unreadable: the system's own preferences hold.
  }
  // Where the browser has Trusted Types: no markup from text at all, and workers only from this site's own files.
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (text) => {
      const url = new URL(text, document.baseURI);
      if (url.origin === location.origin && url.pathname.endsWith('.js')) return url.href;
      throw new TypeError(`Refused to load a script from ${url.origin}${url.pathname}`);
    },
  });
})();
