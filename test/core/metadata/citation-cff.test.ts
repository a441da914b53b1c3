import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { creditsOf } from '../../../src/core/credits.ts';
import { citationCff } from '../../../src/core/metadata/citation-cff.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { siteAddress } from '../../../src/io/site-address.ts';
import { readRelease } from '../../../src/io/read-releases.ts';
import { smallPublication } from '../datasets/small-publication.ts';

test('CITATION.cff says what is cited, by whom, under which licence', () => {
  expect(parse(citationCff(smallPublication.catalogue.release, smallPublication, []))).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use this register, please cite it as below.',
    type: 'dataset',
    title: 'The Belgian coworking register',
    abstract: expect.stringContaining('Every space of the register'),
    authors: [{ name: 'The contributors to the Belgian coworking register', website: 'https://example.org/register/' }],
    version: '1.2.3',
    'date-released': '2026-11-21',
    license: 'CC-BY-4.0',
    url: 'https://example.org/register/',
    'repository-code': 'https://forge.example/register',
    keywords: expect.arrayContaining(['coworking', 'Belgium']),
  });
});

test('CITATION.cff names those who gave a handle as authors by alias', () => {
  const { authors } = parse(citationCff(smallPublication.catalogue.release, smallPublication, ['mapper42', 'Zoe']));
  expect(authors.slice(1)).toEqual([{ alias: 'mapper42' }, { alias: 'Zoe' }]);
});

test('The one at the root of the repository is that of the release', () => {
  const credits = creditsOf(loadCatalogue().spaces.map(({ record }) => record));
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff(readRelease(), siteAddress({}), credits));
});
