import { datatypeOf, vocabulariesOf, type Graph, type Node, type Value } from './graph.ts';
import { escapedXml } from '../xml.ts';
import { expanded, vocabularies, type Curie } from './vocabularies.ts';

function elementOf(property: Curie, value: Value): string {
  if ('iri' in value) return `<${property} rdf:resource="${escapedXml(value.iri)}"/>`;
  const datatype = datatypeOf(value);
  const kind = value.language
    ? ` xml:lang="${value.language}"`
    : datatype === undefined
      ? ''
      : ` rdf:datatype="${escapedXml(datatype)}"`;
  return `<${property}${kind}>${escapedXml(value.text)}</${property}>`;
}

function descriptionOf({ iri, types, properties }: Node): string {
  const lines = [
    ...types.map((type) => `<rdf:type rdf:resource="${escapedXml(expanded(type))}"/>`),
    ...properties.flatMap(([property, values]) => values.map((value) => elementOf(property, value))),
  ];
  return [
    `  <rdf:Description rdf:about="${escapedXml(iri)}">`,
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
