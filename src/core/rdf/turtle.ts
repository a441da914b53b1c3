import { DataFactory, Writer, type Quad_Object } from 'n3';
import { gathered } from '../datasets/pieces.ts';
import { datatypeOf, vocabulariesOf, type Graph, type Node, type Value } from './graph.ts';
import { expanded, vocabularies } from './vocabularies.ts';

const { literal, namedNode, quad } = DataFactory;

function termOf(value: Value): Quad_Object {
  if ('iri' in value) return namedNode(value.iri);
  const datatype = datatypeOf(value);
  return literal(value.text, value.language ?? (datatype === undefined ? undefined : namedNode(datatype)));
}

function tell(writer: Writer, { iri, types, properties }: Node): void {
  const subject = namedNode(iri);
  for (const type of types) writer.addQuad(quad(subject, namedNode(expanded('rdf:type')), namedNode(expanded(type))));
  for (const [property, values] of properties)
    for (const value of values) writer.addQuad(quad(subject, namedNode(expanded(property)), termOf(value)));
}

function* written(nodes: Iterable<Node>, prefixes: Readonly<Record<string, string>>): Iterable<string> {
  const texts: string[] = [];
  // All that the library asks of a stream; it calls back before its own call returns.
  const output = {
    write: (text: string, _encoding: string, done?: () => void) => {
      texts.push(text);
      done?.();
    },
    end: (done?: () => void) => done?.(),
  };
  const writer = new Writer(output, { prefixes });
  for (const node of nodes) {
    tell(writer, node);
    yield* texts.splice(0);
  }
  writer.end();
  yield* texts;
}

/** A graph as Turtle (https://www.w3.org/TR/turtle/), in its own order. */
export const turtleOf = (graph: Graph): string =>
  [...written(graph, Object.fromEntries(vocabulariesOf(graph)))].join('');

/** The same of a graph that is not held whole; which vocabularies it will use is not known when it begins, so it names all. */
export const turtlePieces = (nodes: Iterable<Node>): Iterable<string> => gathered(written(nodes, vocabularies));
