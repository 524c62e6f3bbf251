import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    /** `testRule` registers its cases with the global `describe` and `it`. */
    globals: true,
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
    /** The default leaves one core of two idle. */
    maxWorkers: '100%',
  },
});
