/** What a reader that others wrote takes in of a text, as lines of N-Quads in order. */
import { parse, Store } from 'oxigraph';

export type RdfFormat = 'text/turtle' | 'application/ld+json' | 'application/rdf+xml';

/** Nothing has a blank node for its name, so that equal graphs give equal lines. */
export const statementsIn = (text: string, format: RdfFormat): readonly string[] =>
  [...new Set(parse(text, { format }).map((quad) => quad.toString()))].toSorted();

/** The graph of a Turtle text, to be asked in SPARQL. */
export function graphIn(turtle: string): Store {
  const store = new Store();
  store.load(turtle, { format: 'text/turtle' });
  return store;
}

const prefixes = `
  PREFIX dcat: <http://www.w3.org/ns/dcat#>
  PREFIX dcterms: <http://purl.org/dc/terms/>
  PREFIX dqv: <http://www.w3.org/ns/dqv#>
  PREFIX foaf: <http://xmlns.com/foaf/0.1/>
  PREFIX prov: <http://www.w3.org/ns/prov#>
  PREFIX schema: <https://schema.org/>
  PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
  PREFIX spdx: <http://spdx.org/rdf/terms#>
`;

/** The answers of a SELECT, each line its values in the order asked, an unbound one as `undefined`. */
export function answersTo(store: Store, select: string): readonly (readonly (string | undefined)[])[] {
  const names = [...(select.split(/\bWHERE\b/)[0] ?? '').matchAll(/\?(\w+)/g)].map(([, name = '']) => name);
  const answers = store.query(prefixes + select) as readonly ReadonlyMap<string, { readonly value: string }>[];
  return answers.map((answer) => names.map((name) => answer.get(name)?.value));
}
