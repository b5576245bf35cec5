import { defineConfig } from 'vitest/config';

/** The tests that promise the engine's behaviour: what a changed engine must make fail. */
export default defineConfig({
  test: { include: ['tests/unit/engine/**/*.test.ts'], testTimeout: 120_000 },
});
