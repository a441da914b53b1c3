/** The European portal's assessment of metadata, worked out on the published catalogue. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { answersTo, graphIn } from '../core/statements.ts';

const { folder } = buildsUnderTest.own;
const catalogue = graphIn(readFileSync(join(folder, 'data/catalog.ttl'), 'utf8'));
const lacking = (kind: string, property: string, value = '?value') =>
  answersTo(catalogue, `SELECT ?one WHERE { ?one a dcat:${kind} FILTER NOT EXISTS { ?one ${property} ${value} } }`);

const eu = 'http://publications.europa.eu/resource/authority';
/** The formats that the portal counts as machine-readable and as non-proprietary, both (edp-vocabularies). */
const counted = ['CSV', 'GEOJSON', 'JSON', 'JSON_LD', 'RDF_TURTLE', 'RDF_XML', 'XML'];

/** The items that a file alone can meet, by the points that the methodology gives. */
const items = [
  ['Dataset', 'dcat:keyword', 30],
  ['Dataset', 'dcat:theme', 30],
  ['Dataset', 'dcterms:spatial', 20],
  ['Dataset', 'dcterms:temporal', 20],
  ['Distribution', 'dcat:downloadURL', 20],
  ['Distribution', 'dcterms:format', 20],
  ['Distribution', 'dcat:mediaType', 10],
  ['Distribution', 'dcterms:license', 20],
  ['Dataset', 'dcterms:accessRights', 10],
  ['Dataset', 'dcat:contactPoint', 20],
  ['Dataset', 'dcterms:publisher', 10],
  ['Distribution', 'dcterms:rights', 5],
  ['Distribution', 'dcat:byteSize', 5],
  ['Dataset', 'dcterms:issued', 5],
  ['Dataset', 'dcterms:modified', 5],
] as const;

describe('Of the 405 points', () => {
  test.each(items)('every %s has those for %s', (kind, property) => expect(lacking(kind, property)).toEqual([]));

  test('those for terms from official lists are had', () => {
    expect(lacking('Distribution', 'dcterms:license', `<${eu}/licence/CC_BY_4_0>`)).toEqual([]);
    expect(lacking('Dataset', 'dcterms:accessRights', `<${eu}/access-right/PUBLIC>`)).toEqual([]);
    const formats = answersTo(catalogue, 'SELECT ?format WHERE { ?one dcterms:format ?format }');
    expect(formats.filter(([format = '']) => !counted.includes(format.replace(`${eu}/file-type/`, '')))).toEqual([]);
  });

  // Thirty more are for keeping to DCAT-AP, which the test of the catalogue holds, and those of the lists: 10, 20, 20, 10, 5.
  test('the pages say how many', () => {
    const met = items.reduce((sum, [, , points]) => sum + points, 0) + 30 + 10 + 20 + 20 + 10 + 5;
    const $ = load(readFileSync(join(folder, 'en/data/quality/index.html'), 'utf8'));
    expect($('#summary tbody tr').first().text()).toContain(`${met} of 405`);
    const verify = load(readFileSync(join(folder, 'en/data/verify/index.html'), 'utf8'));
    expect(verify('#rubric').text()).toContain(`reaches ${met} points of 405`);
  });
});
