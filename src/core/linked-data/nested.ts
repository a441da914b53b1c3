import type { Locale } from '../../i18n/locales.ts';
import { edtf, type Graph, type Literal, type Node, type Value } from '../rdf/graph.ts';
import type { Curie } from '../rdf/vocabularies.ts';

type Json = Readonly<Record<string, unknown>>;

const withoutPrefix = (term: Curie): string => term.slice(term.indexOf(':') + 1);

function scalarOf({ text, datatype }: Literal): unknown {
  if (datatype === 'xsd:boolean') return text === 'true';
  return datatype === 'xsd:integer' || datatype === 'xsd:decimal' ? Number(text) : text;
}

/** Other languages go, and dates that search engines have no form for. */
const isFor =
  (locale: Locale) =>
  (value: Value): boolean =>
    'iri' in value || (value.datatype !== edtf && (value.language ?? locale) === locale);

/**
 * A graph of schema.org's terms as search engines want it in a page: from its first node, parts within wholes,
 * in one language, and without the names of the parts.
 */
export function nestedJson(graph: Graph, locale: Locale): Json {
  const nodes = new Map(graph.map((node) => [node.iri, node]));
  const jsonOf = (value: Value): unknown => {
    if ('text' in value) return scalarOf(value);
    const part = nodes.get(value.iri);
    return part ? partOf(part) : value.iri;
  };
  const partOf = ({ types, properties }: Node): Json => {
    const told = properties.map(([property, values]) => [property, values.filter(isFor(locale)).map(jsonOf)] as const);
    const known = told.filter(([, values]) => values.length > 0);
    return {
      '@type': types.map(withoutPrefix).join(),
      ...Object.fromEntries(
        known.map(([property, values]) => [withoutPrefix(property), values.length === 1 ? values[0] : values]),
      ),
    };
  };
  const [root] = graph;
  return root ? { '@context': 'https://schema.org', '@id': root.iri, ...partOf(root) } : {};
}
