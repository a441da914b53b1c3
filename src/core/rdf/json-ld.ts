import { longJson, longList } from '../datasets/long-json.ts';
import { vocabulariesOf, type Graph, type Node, type Value } from './graph.ts';
import { vocabularies } from './vocabularies.ts';

type Json = Readonly<Record<string, unknown>>;

function jsonOf(value: Value): unknown {
  if ('iri' in value) return { '@id': value.iri };
  const { text, language, datatype } = value;
  if (language) return { '@language': language, '@value': text };
  return datatype ? { '@type': datatype, '@value': text } : text;
}

const onlyOrAll = (values: readonly unknown[]): unknown => (values.length === 1 ? values[0] : values);

const nodeOf = ({ iri, types, properties }: Node): Json => ({
  '@id': iri,
  '@type': onlyOrAll(types),
  ...Object.fromEntries(properties.map(([property, values]) => [property, onlyOrAll(values.map(jsonOf))])),
});

/** A graph as JSON-LD 1.1 in flattened form (https://www.w3.org/TR/json-ld11/), in its own order. */
export const jsonLdOf = (graph: Graph): string =>
  `${JSON.stringify({ '@context': Object.fromEntries(vocabulariesOf(graph)), '@graph': graph.map(nodeOf) }, null, 1)}\n`;

/** The same of a graph that is not held whole; which vocabularies it will use is not known when it begins, so it names all. */
export const jsonLdPieces = (nodes: Iterable<Node>): Iterable<string> =>
  longJson({ '@context': vocabularies, '@graph': longList(Iterator.from(nodes).map(nodeOf)) }, 1);
