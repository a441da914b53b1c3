import { describe, expect, test } from 'vitest';
import { registerGraph } from '../../../src/core/linked-data/register-graph.ts';
import { jsonLdOf } from '../../../src/core/rdf/json-ld.ts';
import { turtleOf } from '../../../src/core/rdf/turtle.ts';
import { smallCatalogue } from '../datasets/small-catalogue.ts';
import { answersTo, graphIn, statementsIn } from '../statements.ts';

const graph = [...registerGraph(smallCatalogue, 'https://example.org/register/')];
const turtle = turtleOf(graph);
const store = graphIn(turtle);
const atelier = 'https://example.org/register/data/spaces/grand-atelier-jambes.json#';
const ask = (select: string) => answersTo(store, select);

describe('The register as linked data', () => {
  test('says the same in Turtle and in JSON-LD', () =>
    expect(statementsIn(jsonLdOf(graph), 'application/ld+json')).toEqual(statementsIn(turtle, 'text/turtle')));

  test('names everything, so that nothing depends on the order of reading', () =>
    expect(statementsIn(turtle, 'text/turtle').filter((line) => line.includes('_:'))).toEqual([]));

  test('tells everything of one thing in one place', () => {
    const names = graph.map(({ iri }) => iri);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has every space, and its pages in both languages', () =>
    expect(
      ask(`SELECT ?id ?page WHERE { ?space a schema:LocalBusiness ; dcterms:identifier ?id ; schema:mainEntityOfPage ?page
        FILTER(CONTAINS(STR(?page), "/fr/")) } ORDER BY ?id`),
    ).toEqual([
      ['epingle-bruxelles', 'https://example.org/register/fr/espaces/epingle-bruxelles/'],
      ['grand-atelier-jambes', 'https://example.org/register/fr/espaces/grand-atelier-jambes/'],
      ['t-hoekje-bruxelles', 'https://example.org/register/fr/espaces/t-hoekje-bruxelles/'],
    ]));

  test('writes an address in full', () =>
    expect(
      ask(`SELECT ?street ?code ?town ?region WHERE { <${atelier}space> schema:address ?address .
        ?address schema:streetAddress ?street ; schema:postalCode ?code ; schema:addressLocality ?town ;
          schema:addressRegion ?region FILTER(LANG(?region) = "en") }`),
    ).toEqual([['Rue Mazy 1 A', '5100', 'Jambes', 'Wallonia']]));

  test('gives a position to a measured address alone', () =>
    expect(ask('SELECT ?name WHERE { ?space schema:geo ?geo ; schema:name ?name }')).toEqual([['Épingle']]));

  test('keeps a date as exact as it is', () =>
    expect(
      ask('SELECT ?name ?when WHERE { ?space schema:name ?name ; schema:foundingDate ?when }').map(String),
    ).toEqual(['Le Grand "Atelier", Jambes,2013-03']));

  test('prices an offer by its period, and says nothing of VAT where the page does not', () =>
    expect(
      ask(`SELECT ?price ?unit ?currency ?vat WHERE { ?offer schema:priceSpecification ?asked .
        ?asked schema:price ?price ; schema:unitCode ?unit ; schema:priceCurrency ?currency
        OPTIONAL { ?asked schema:valueAddedTaxIncluded ?vat } }`),
    ).toEqual([['12.5', 'DAY', 'EUR', undefined]]));

  test('tells a stated no from what is not known', () =>
    expect(
      ask(`SELECT ?what ?value WHERE { ?space schema:amenityFeature ?feature .
        ?feature schema:propertyID ?what ; schema:value ?value } ORDER BY ?what`),
    ).toEqual([
      ['/amenities/bike-parking', 'false'],
      ['/amenities/wifi', 'true'],
      ['/capacity/meetingRooms', '0'],
    ]));

  test('gives both ends of a range', () =>
    expect(
      ask(`SELECT ?least ?most WHERE { ?feature schema:propertyID "/capacity/desks" ;
        schema:minValue ?least ; schema:maxValue ?most }`),
    ).toEqual([['15', '20']]));

  test('derives a fact from the pages that support it', () =>
    expect(
      ask(`SELECT ?page WHERE { <${atelier}/offers/day/price> prov:wasDerivedFrom ?source .
        ?source schema:url ?page } ORDER BY ?page`),
    ).toEqual([['https://example.org/a']]));

  test('keeps what a page says against a fact beside it', () =>
    expect(ask(`SELECT ?fact ?value WHERE { ?claim prov:alternateOf ?fact ; prov:value ?value }`)).toEqual([
      [`${atelier}/opened`, '2012'],
    ]));

  test('says when and how somebody looked', () =>
    expect(ask('SELECT ?how ?when WHERE { ?check a prov:Entity ; dcterms:type ?how ; dcterms:date ?when }')).toEqual([
      ['visit', '2026-06'],
    ]));
});
