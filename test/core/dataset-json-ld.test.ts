import { expect, test } from 'vitest';
import { datasetJsonLd } from '../../src/core/dataset-json-ld.ts';
import { smallPublication } from './datasets/small-publication.ts';

const site = { origin: 'https://example.org', base: '/register/' };
const { distribution, ...told } = JSON.parse(
  datasetJsonLd({ publication: smallPublication, site, locale: 'en' }),
) as Readonly<Record<string, unknown>> & { readonly distribution: readonly unknown[] };

test('The dataset says what it is, from whom, of where and of when', () =>
  expect(told).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://example.org/register/data/catalog.ttl#register',
    name: 'The Belgian coworking register',
    url: 'https://example.org/register/en/data/',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    version: '1.2.3',
    datePublished: '2026-11-21',
    temporalCoverage: '2013-03-01/2026-11-21',
    spatialCoverage: { name: 'Belgium', geo: { box: '49.49 2.52 51.5 6.38' } },
    creator: { name: 'The contributors to the Belgian coworking register' },
  }));

test('Every download is one of its distributions, with type, size and sum', () => {
  expect(distribution.length).toBe(smallPublication.datasets.length);
  expect(distribution[0]).toEqual({
    '@type': 'DataDownload',
    name: 'Spaces',
    contentUrl: 'https://example.org/register/data/spaces.csv',
    encodingFormat: 'text/csv',
    contentSize: '12 B',
    sha256: 'ab12'.repeat(16),
  });
});
