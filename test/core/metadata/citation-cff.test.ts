import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { citationCff } from '../../../src/core/metadata/citation-cff.ts';
import { siteAddress } from '../../../src/io/site-address.ts';
import { readRelease } from '../../../src/io/read-releases.ts';
import { smallPublication } from '../datasets/small-publication.ts';

test('CITATION.cff says what is cited, by whom, under which licence', () => {
  expect(parse(citationCff(smallPublication.catalogue.release, smallPublication))).toEqual({
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

test('The one at the root of the repository is that of the release', () => {
  expect(readFileSync('CITATION.cff', 'utf8')).toBe(citationCff(readRelease(), siteAddress({})));
});
