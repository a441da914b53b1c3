import type { Graph, Node, Value } from '../rdf/graph.ts';
import type { Curie } from '../rdf/vocabularies.ts';

/** The things of a class, in their order. */
export const nodesOf = (graph: Graph, type: Curie): Graph => graph.filter(({ types }) => types.includes(type));

/** What is said of a thing by a property; nothing where it is not said. */
export const valuesOf = ({ properties }: Node, property: Curie): readonly Value[] =>
  properties.find(([name]) => name === property)?.[1] ?? [];

/** The same as texts: an address, or the words of a literal. */
export const textsOf = (node: Node, property: Curie): readonly string[] =>
  valuesOf(node, property).map((value) => ('iri' in value ? value.iri : value.text));

/** Whether it says anything by each of some properties. */
export const says = (node: Node, ...properties: readonly Curie[]): boolean =>
  properties.every((property) => textsOf(node, property).some((text) => text !== ''));
