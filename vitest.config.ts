import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core to a person who waits at the machine; a run of the tests takes them all.
    maxWorkers: '100%',
    projects: [
      // The engine is pure: its tests may share one load of its modules, which takes less than half the time.
      { test: { name: 'engine', include: ['tests/unit/engine/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/breakage/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: ['tests/unit/engine/**'],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
