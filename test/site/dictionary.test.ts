import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { answersTo, graphIn } from '../core/statements.ts';
import { publishedTable, resourcesIn } from './published-tables.ts';

const { folder } = buildsUnderTest.own;
const data = join(folder, 'data');
const $ = load(readFileSync(join(folder, 'en/data/dictionary/index.html'), 'utf8'));
const quality = graphIn(readFileSync(join(data, 'quality.ttl'), 'utf8'));

const tables = resourcesIn(data)
  .filter(({ schema }) => schema)
  .map((resource) => publishedTable(data, resource));

/** Recounted from the published files: of each column, the lines that are not empty, and their different texts. */
const recounted = ({ header, cells }: (typeof tables)[number]) =>
  header.map((name, index) => {
    const known = cells.map((row) => row[index] ?? '').filter((text) => text !== '');
    return { name, known: known.length, distinct: new Set(known).size };
  });

describe.each(tables)('Of $path', (table) => {
  test('the dictionary has every column, and how much of it is known', () => {
    const told = [...$(`section#${table.name} .column`)].map((column) => ({
      name: $(column).find('dt code').text(),
      known: Number($(column).find('.column-known p').first().text().split(' ')[0]?.replaceAll(',', '')),
    }));
    expect(told).toEqual(recounted(table).map(({ name, known }) => ({ name, known })));
  });

  test('the measurements of quality are those of the file', () => {
    const measured = (metric: string) =>
      new Map(
        answersTo(
          quality,
          `SELECT ?name ?value WHERE { ?one dqv:computedOn ?column ; dqv:value ?value ; dqv:isMeasurementOf ?metric .
           ?column dcterms:identifier ?name ; dcterms:isPartOf ?table
           FILTER(STRENDS(STR(?metric), "#${metric}") && STRENDS(STR(?table), "#${table.name}")) }`,
        ).map(([name = '', value]) => [name, Number(value)]),
      );
    const rows = table.cells.length;
    const [known, distinct] = [measured('known'), measured('distinct')];
    const expected = recounted(table);
    expect(expected.map(({ name }) => [name, known.get(name), distinct.get(name)])).toEqual(
      expected.map((one) => [one.name, rows === 0 ? 0 : Number((one.known / rows).toFixed(4)), one.distinct]),
    );
  });
});
