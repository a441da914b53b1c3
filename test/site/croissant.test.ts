import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { answersTo } from '../core/statements.ts';
import { publishedTable, resourcesIn } from './published-tables.ts';

const { folder, environment } = buildsUnderTest.own;
const data = join(folder, 'data');
const { homepage } = siteAddress(environment);
const base = `${homepage}data/`;

const store = new Store();
store.load(readFileSync(join(data, 'croissant.json'), 'utf8'), { format: 'application/ld+json', base_iri: base });
const ask = (select: string) => answersTo(store, `PREFIX cr: <http://mlcommons.org/croissant/>\n${select}`);

const tables = resourcesIn(data)
  .filter(({ schema }) => schema)
  .map((resource) => publishedTable(data, resource));

describe('The Croissant description', () => {
  test('says of which version of the format it is, and under which licence the data are', () =>
    expect(
      ask(
        'SELECT ?format ?licence WHERE { ?set a schema:Dataset ; dcterms:conformsTo ?format ; schema:license ?licence }',
      ),
    ).toEqual([['http://mlcommons.org/croissant/1.0', 'https://creativecommons.org/licenses/by/4.0/']]));

  test('gives every file its sum and its size', () => {
    const files = ask(
      'SELECT ?url ?sum ?size WHERE { ?file a cr:FileObject ; schema:contentUrl ?url ; schema:sha256 ?sum ; schema:contentSize ?size } ORDER BY ?url',
    );
    expect(files.map(([url]) => url)).toEqual(
      resourcesIn(data)
        .map(({ path }) => base + path)
        .toSorted(),
    );
    const found = files.map(([url = '']) => readFileSync(join(data, url.slice(base.length))));
    expect(files.map(([, sum, size]) => [sum, size])).toEqual(
      found.map((bytes) => [createHash('sha256').update(bytes).digest('hex'), `${bytes.length} B`]),
    );
  });

  test.each(tables)('has a record set for $path with a field for each column', ({ name, path, header }) => {
    const fields = ask(`SELECT ?column WHERE { <${base}${name}> a cr:RecordSet ; cr:field ?field .
      ?field cr:source ?source . ?source cr:fileObject <${base}${path}> ; cr:extract ?extract . ?extract cr:column ?column }`);
    expect(fields.map(([column]) => column).toSorted()).toEqual([...header].toSorted());
  });

  test('refers to fields that it has', () => {
    const lost = ask(
      'SELECT ?field WHERE { ?one cr:references ?link . ?link cr:field ?field FILTER NOT EXISTS { ?field a cr:Field } }',
    );
    expect(lost).toEqual([]);
    expect(ask('SELECT ?field WHERE { ?one cr:references ?link . ?link cr:field ?field }').length).toBeGreaterThan(10);
  });

  test('gives every field a type', () =>
    expect(ask('SELECT ?field WHERE { ?field a cr:Field FILTER NOT EXISTS { ?field cr:dataType ?type } }')).toEqual(
      [],
    ));
});
