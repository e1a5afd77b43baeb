import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { recordPlugin } from './scripts/build/record-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          environment: 'node',
          include: ['tests/{core,content,scripts,properties}/**/*.test.ts'],
          restoreMocks: true,
        },
      },
      {
        plugins: [WxtVitest(), recordPlugin()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          environment: 'happy-dom',
          include: ['tests/{page,platform,components,entrypoints,hostile}/**/*.test.{ts,tsx}'],
          restoreMocks: true,
        },
      },
    ],
  },
});
