import { datatypeOf, vocabulariesOf, type Graph, type Node, type Value } from './graph.ts';
import { expanded, vocabularies, type Curie } from './vocabularies.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escaped = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);

function elementOf(property: Curie, value: Value): string {
  if ('iri' in value) return `<${property} rdf:resource="${escaped(value.iri)}"/>`;
  const datatype = datatypeOf(value);
  const kind = value.language
    ? ` xml:lang="${value.language}"`
    : datatype === undefined
      ? ''
      : ` rdf:datatype="${escaped(datatype)}"`;
  return `<${property}${kind}>${escaped(value.text)}</${property}>`;
}

function descriptionOf({ iri, types, properties }: Node): string {
  const lines = [
    ...types.map((type) => `<rdf:type rdf:resource="${escaped(expanded(type))}"/>`),
    ...properties.flatMap(([property, values]) => values.map((value) => elementOf(property, value))),
  ];
  return [
    `  <rdf:Description rdf:about="${escaped(iri)}">`,
    ...lines.map((line) => `    ${line}`),
    '  </rdf:Description>',
  ].join('\n');
}

/** A graph as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), in its own order: one description for each thing. */
export function rdfXmlOf(graph: Graph): string {
  const used = new Map<string, string>([['rdf', vocabularies.rdf], ...vocabulariesOf(graph)]);
  const names = [...used].toSorted().map(([prefix, address]) => ` xmlns:${prefix}="${address}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF${names.join('')}>`,
    ...graph.map(descriptionOf),
    '</rdf:RDF>',
    '',
  ].join('\n');
}
