import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';

// A new package in the scripts shows here: read its licence before you add its name.
test('The site carries the licences of these packages, which its fonts and scripts hold', () => {
  const text = readFileSync(`${buildsUnderTest.own.folder}/licences.txt`, 'utf8');
  const names = [...text.matchAll(/^(\S+)\n=+\n\n/gm)].map(([, name]) => name);
  expect(names).toEqual([
    '@fontsource-variable/besley',
    '@fontsource-variable/source-sans-3',
    '@sqlite.org/sqlite-wasm',
    'ajv',
    'csv-parse',
    'csv-stringify',
    'd3-array',
    'd3-geo',
    'fast-deep-equal',
    'fastest-levenshtein',
    'fflate',
    'fuse.js',
    'idb',
    'libphonenumber-js',
    'maplibre-gl',
    'opening_hours',
    'pagefind',
    'suncalc',
    'workbox-core',
    'workbox-expiration',
    'workbox-routing',
    'workbox-strategies',
  ]);
});
