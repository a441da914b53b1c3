import { DataFactory, Writer, type Quad_Object } from 'n3';
import { datatypeOf, vocabulariesOf, type Graph, type Value } from './graph.ts';
import { expanded } from './vocabularies.ts';

const { literal, namedNode, quad } = DataFactory;

function termOf(value: Value): Quad_Object {
  if ('iri' in value) return namedNode(value.iri);
  const datatype = datatypeOf(value);
  return literal(value.text, value.language ?? (datatype === undefined ? undefined : namedNode(datatype)));
}

/** A graph as Turtle (https://www.w3.org/TR/turtle/), in its own order. */
export function turtleOf(graph: Graph): string {
  const writer = new Writer({ prefixes: Object.fromEntries(vocabulariesOf(graph)) });
  for (const { iri, types, properties } of graph) {
    const subject = namedNode(iri);
    for (const type of types) writer.addQuad(quad(subject, namedNode(expanded('rdf:type')), namedNode(expanded(type))));
    for (const [property, values] of properties)
      for (const value of values) writer.addQuad(quad(subject, namedNode(expanded(property)), termOf(value)));
  }
  let text = '';
  // Without an output stream the writer calls back before `end` returns.
  writer.end((_error, written: string) => (text = written));
  return text;
}
