// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';
import { contentCheck } from './src/integrations/content-check.ts';
import { headerFiles } from './src/integrations/header-files.ts';
import { restrictedContent } from './src/integrations/restricted-content.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { POLICY_DIRECTIVES, POLICY_SCRIPT_HASHES, POLICY_STYLE_HASHES } from './src/integrations/security-policy.ts';

/** Every MDX file logs this ten-line warning; it says nothing about our content. */
const silenceDirectiveWarning = (level, log, next) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
};

const font = (family, name, cssVariable, fallbacks) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: [
      {
        weight: '200 900',
        style: 'normal',
        // Text never moves: a font that comes late on a slow network waits for the next page.
        display: 'optional',
        src: [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`],
      },
    ],
  },
});

/** Lessons that may hold code, as paths from here ("content/lessons/<module>/<lesson>.mdx"). The list stands here and nowhere else. */
const allowCodeIn = [];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    contentCheck({ allowCodeIn }),
    restrictedContent({ allowCodeIn }),
    react(),
    mdx(),
    searchIndex(),
    headerFiles(),
  ],
  markdown: { syntaxHighlight: false },
  prefetch: { prefetchAll: false, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  fonts: [
    font('source-serif-4', 'Source Serif 4', '--font-text', ['Georgia', 'serif']),
    font('atkinson-hyperlegible-next', 'Atkinson Hyperlegible Next', '--font-interface', ['system-ui', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: [...POLICY_DIRECTIVES],
      scriptDirective: { hashes: [...POLICY_SCRIPT_HASHES], resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: {
        hashes: [...POLICY_STYLE_HASHES],
        resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }],
      },
    },
  },
  vite: {
    build: { rolldownOptions: { onLog: silenceDirectiveWarning } },
    // The early script of a quiz is bundled as a worker is, on its own; "es" leaves its style sheet to the page.
    worker: { format: 'es' },
    // What the tests and benchmarks build there is no source of this site.
    server: { watch: { ignored: ['**/.cache/**', '**/test-results/**'] } },
  },
});
