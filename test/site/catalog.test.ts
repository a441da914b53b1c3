import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store } from 'n3';
import ShaclValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { extent } from '../../src/core/metadata/coverage-facts.ts';
import { readBoundaries } from '../../src/io/read-gazetteer.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { answersTo, graphIn, statementsIn } from '../core/statements.ts';
import { resourcesIn } from './published-tables.ts';

const { folder, environment } = buildsUnderTest.own;
const { homepage } = siteAddress(environment);
const textOf = (file: string) => readFileSync(join(folder, 'data', file), 'utf8');
const turtle = textOf('catalog.ttl');
const catalogue = graphIn(turtle);
const ask = (select: string) => answersTo(catalogue, select);
const graphOf = (text: string) => new Store(new Parser().parse(text));

/** What the shapes report of a catalogue, as `property: what it lacks`. */
async function reported(text: string): Promise<readonly string[]> {
  const shapes = graphOf(readFileSync('test/fixtures/shapes/catalogue.ttl', 'utf8'));
  const { results } = await new ShaclValidator(shapes).validate(graphOf(text));
  return results.map(({ path, focusNode }) => `${path?.value} of ${focusNode?.value}`);
}

describe('The catalogue', () => {
  test.each([
    ['catalog.jsonld', 'application/ld+json'],
    ['catalog.rdf', 'application/rdf+xml'],
  ] as const)('says in %s what it says in Turtle', (file, format) =>
    expect(statementsIn(textOf(file), format)).toEqual(statementsIn(turtle, 'text/turtle')),
  );

  test('has an address for everything that it names', () =>
    expect(statementsIn(turtle, 'text/turtle').filter((line) => line.includes('_:'))).toEqual([]));

  test('keeps to the shapes of what a catalogue must say', async () => expect(await reported(turtle)).toEqual([]));

  test('would be refused without a title, a size or a licence', async () => {
    const without = (property: string) =>
      turtle.replaceAll(
        new RegExp(`    ${property} [^;]*?([;.])\n`, 'g'),
        '    dcterms:relation <https://example.org/>$1\n',
      );
    for (const property of ['dcterms:description', 'dcat:byteSize', 'dcterms:license'])
      expect(await reported(without(property)), property).not.toEqual([]);
  });

  test('gives every distribution the address, the size and the sum that the data package gives', () => {
    const known = new Map(
      resourcesIn(join(folder, 'data')).map((resource) => [`${homepage}data/${resource.path}`, resource]),
    );
    const told =
      ask(`SELECT ?url ?bytes ?sum WHERE { ?one a dcat:Distribution ; dcat:downloadURL ?url ; dcat:byteSize ?bytes ;
      spdx:checksum ?checksum . ?checksum spdx:checksumValue ?sum } ORDER BY ?url`);
    expect(told.length).toBeGreaterThan(20);
    expect(told.map(([url = '']) => [url, String(known.get(url)?.bytes), known.get(url)?.hash])).toEqual(
      told.map(([url, bytes, sum]) => [url, bytes, `sha256:${sum}`]),
    );
  });

  test('lists each table as a dataset of its own, part of the register', () => {
    const parts = ask(
      'SELECT ?file WHERE { ?part dcterms:isPartOf ?whole ; dcat:distribution ?one . ?one dcat:downloadURL ?file }',
    );
    const tables = resourcesIn(join(folder, 'data')).filter(({ schema }) => schema);
    const files = parts.map(([file]) => file);
    expect(tables.filter(({ path }) => !files.includes(`${homepage}data/${path}`))).toEqual([]);
  });

  test('names no format that the European portal does not count as open and machine-readable', () => {
    const formats = ask('SELECT ?format WHERE { ?one a dcat:Distribution ; dcterms:format ?format } GROUP BY ?format');
    const codes = formats.map(([format = '']) => format.slice(format.lastIndexOf('/') + 1));
    expect(codes.toSorted()).toEqual(['CSV', 'GEOJSON', 'JSON', 'JSON_LD', 'RDF_TURTLE']);
  });

  test('names files of the site alone, and all are there', () => {
    const files = ask('SELECT ?url WHERE { ?one dcat:downloadURL ?url }').map(([url = '']) => url);
    expect(files.filter((url) => !url.startsWith(homepage))).toEqual([]);
    expect(files.every((url) => textOf(url.slice(`${homepage}data/`.length)).length > 0)).toBe(true);
  });
});

test('Belgium’s extent is that of its borders, to a hundredth of a degree', () => {
  const { transform, arcs } = readBoundaries() as unknown as {
    transform: { scale: [number, number]; translate: [number, number] };
    arcs: [number, number][][];
  };
  const points = arcs.flatMap((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ] as const;
    });
  });
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const borders = {
    west: Math.min(...lons),
    south: Math.min(...lats),
    east: Math.max(...lons),
    north: Math.max(...lats),
  };
  const rounded = {
    west: Math.floor(borders.west * 100) / 100,
    south: Math.floor(borders.south * 100) / 100,
    east: Math.ceil(borders.east * 100) / 100,
    north: Math.ceil(borders.north * 100) / 100,
  };
  expect(extent).toEqual(rounded);
});
