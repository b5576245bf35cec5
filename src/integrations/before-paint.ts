/**
 * Runs before the first paint and stands in every page itself: as a file it would hold up everything the page asks for
 * by a round trip. The learner's theme, motion and text size go on <html>; where the browser has Trusted Types, it
 * allows no markup from text at all, and workers only from this site's own files.
 */
export const BEFORE_PAINT = `(() => {
try {
const saved = JSON.parse(localStorage.getItem('plumbline-settings') ?? '{}');
for (const name of ['theme', 'motion', 'text'])
if (/^[a-z]{2,8}$/.test(saved[name])) document.documentElement.dataset[name] = saved[name];
} catch {}
globalThis.trustedTypes?.createPolicy('default', {
createScriptURL: (text) => {
const { origin, pathname, href } = new URL(text, document.baseURI);
if (origin === location.origin && pathname.endsWith('.js')) return href;
throw new TypeError('Refused script: ' + href);
},
});
})();`;
