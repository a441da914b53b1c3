import { parse } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import {
  dated,
  inLanguages,
  node,
  plain,
  reference,
  typed,
  valueFrom,
  type Graph,
} from '../../../src/core/rdf/graph.ts';
import { jsonLdOf } from '../../../src/core/rdf/json-ld.ts';
import { rdfXmlOf } from '../../../src/core/rdf/rdf-xml.ts';
import { turtleOf } from '../../../src/core/rdf/turtle.ts';

const graph: Graph = [
  node('https://example.org/a?b=1&c=2#/é', ['dcat:Dataset', 'prov:Entity'], {
    'dcterms:title': inLanguages({ fr: 'L’« été » <b>\n& "tout"', en: 'A\\summer\ttab' }),
    'dcterms:issued': dated('2012-05'),
    'dcterms:date': dated('2025-01/2025-03~'),
    'dcterms:publisher': reference('https://example.org/x'),
    'dcterms:description': undefined,
    'prov:value': [valueFrom(true), valueFrom(20), valueFrom(2.5), plain(' two\r\nlines ')],
    'dcat:byteSize': typed('12', 'xsd:nonNegativeInteger'),
  }),
  node('https://example.org/x', 'foaf:Agent', { 'foaf:name': plain('X') }),
];

/** The statements, each a line of N-Quads, counted on the fingers from the graph above. */
const statements = String.raw`
<https://example.org/a?b=1&c=2#/é> <http://purl.org/dc/terms/date> "2025-01/2025-03~"^^<http://id.loc.gov/datatypes/edtf/EDTF> .
<https://example.org/a?b=1&c=2#/é> <http://purl.org/dc/terms/issued> "2012-05"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .
<https://example.org/a?b=1&c=2#/é> <http://purl.org/dc/terms/publisher> <https://example.org/x> .
<https://example.org/a?b=1&c=2#/é> <http://purl.org/dc/terms/title> "A\\summer\ttab"@en .
<https://example.org/a?b=1&c=2#/é> <http://purl.org/dc/terms/title> "L’« été » <b>\n& \"tout\""@fr .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/prov#Entity> .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/ns/dcat#byteSize> "12"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/ns/prov#value> " two\r\nlines " .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/ns/prov#value> "2.5"^^<http://www.w3.org/2001/XMLSchema#decimal> .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/ns/prov#value> "20"^^<http://www.w3.org/2001/XMLSchema#integer> .
<https://example.org/a?b=1&c=2#/é> <http://www.w3.org/ns/prov#value> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .
<https://example.org/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Agent> .
<https://example.org/x> <http://xmlns.com/foaf/0.1/name> "X" .`
  .trim()
  .split('\n');

describe('A graph that another reader takes in is the same', () => {
  test.each([
    ['Turtle', turtleOf, 'text/turtle'],
    ['JSON-LD', jsonLdOf, 'application/ld+json'],
    ['RDF/XML', rdfXmlOf, 'application/rdf+xml'],
  ] as const)('from %s', (_name, written, format) => {
    const read = parse(written(graph), { format }).map((quad) => `${quad.toString()} .`);
    expect(read.toSorted()).toEqual(statements);
  });
});

test('A graph names the vocabularies that it uses, and no other', () => {
  expect(Object.keys(JSON.parse(jsonLdOf(graph))['@context'] as object)).toEqual([
    'dcat',
    'dcterms',
    'foaf',
    'prov',
    'xsd',
  ]);
});
