import { defineConfig } from 'vitest/config';

/** End to end, in real Chromium and Firefox: one file at a time, for a browser takes both cores. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/{build,e2e,a11y}/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
