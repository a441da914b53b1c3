import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/browser/longest-first.ts';
import { compiledSchemas } from './src/io/compiled-schemas.ts';

const minute = 60_000;
const patience = { testTimeout: 2 * minute, hookTimeout: 2 * minute };
/** Each has the machine to itself: a small one draws one map at a time, and Lighthouse starts two browsers. */
const alone = ['map', 'map-*', 'policy', 'lighthouse'].map((name) => `test/browser/${name}.test.ts`);

export default defineConfig({
  test: {
    allowOnly: false,
    reporters: ['default', 'json'],
    sequence: { sequencer: LongestFirst },
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
      // Two files at a time, for two processors: one browser alone leaves almost half of them idle.
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...patience,
        },
      },
      {
        test: {
          name: 'browser-alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...patience,
        },
      },
    ],
  },
});
