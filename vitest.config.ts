import { defineConfig } from 'vitest/config';
import { compiledSchemas } from './src/io/compiled-schemas.ts';

const minute = 60_000;

export default defineConfig({
  test: {
    allowOnly: false,
    reporters: ['default', 'json'],
    projects: [
      {
        plugins: [compiledSchemas()],
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/hosting/**'],
          testTimeout: minute / 2,
          // GitHub's parser of workflows imports JSON as bundlers read it, and Node does not.
          server: { deps: { inline: ['@actions/workflow-parser'] } },
        },
      },
      // What was built, read from disk: `npm test` builds it first.
      { test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: minute, hookTimeout: minute } },
      // With servers that a machine may not have, and so apart from `npm test`.
      { test: { name: 'hosting', include: ['test/hosting/**/*.test.ts'], hookTimeout: minute } },
      // One file after another: each starts a browser, and a small machine draws one map at a time.
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
    ],
  },
});
