import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    /** `testRule` registers its cases with the global `describe` and `it`. */
    globals: true,
    testTimeout: 20_000,
  },
});
