import { defineConfig } from '@playwright/test';
import { CHROMIUM, programPath } from '#cli/system-programs.ts';

const PORT = 4399;
const BASED_PORT = 4397;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      executablePath: programPath(CHROMIUM),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    locale: 'en-GB',
    trace: 'off',
  },
  webServer: [
    {
      command: `node node_modules/astro/bin/astro.mjs preview --ignore-lock --port ${PORT}`,
      url: `http://localhost:${PORT}/`,
      reuseExistingServer: false,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    },
    {
      command: `node node_modules/astro/bin/astro.mjs preview --ignore-lock --outDir .cache/based --port ${BASED_PORT}`,
      url: `http://localhost:${BASED_PORT}/plumbline/`,
      reuseExistingServer: false,
      env: { ASTRO_TELEMETRY_DISABLED: '1', SITE_BASE: '/plumbline' },
    },
  ],
});
