import { defineConfig } from 'vitest/config';

/** The tests that must notice a changed engine: those of the folder that is being changed. */
export default defineConfig({
  test: { include: [`tests/unit/engine/${process.env.MUTATED_FOLDER ?? '*'}/**/*.test.ts`], testTimeout: 120_000 },
});
