// @ts-check
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig, fontProviders } from 'astro/config';

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
    variants: [{ weight: '200 900', style: 'normal', src: [`./node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`] }],
  },
});

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  integrations: [react(), mdx()],
  prefetch: { prefetchAll: false, defaultStrategy: 'hover' },
  devToolbar: { enabled: false },
  fonts: [
    font('source-serif-4', 'Source Serif 4', '--font-text', ['Georgia', 'serif']),
    font('atkinson-hyperlegible-next', 'Atkinson Hyperlegible Next', '--font-interface', ['system-ui', 'sans-serif']),
  ],
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  vite: { build: { rolldownOptions: { onLog: silenceDirectiveWarning } } },
});
