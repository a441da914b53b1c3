import type { Space } from '../catalogue.ts';
import { evidenceFor, type Evidence } from '../evidence.ts';
import { escapedKey } from '../json-pointer.ts';
import { leavesOf, type Leaf } from '../leaves.ts';
import { dated, node, plain, reference, valueFrom, type Graph, type Node, type Value } from '../rdf/graph.ts';
import type { Names } from './names.ts';

type Scalar = string | number | boolean;

const isScalar = (value: unknown): value is Scalar => ['string', 'number', 'boolean'].includes(typeof value);

/** A range of two numbers is no list of values: it is told by its ends. */
const isRange = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.every((end) => typeof end === 'number');

type Properties = Parameters<typeof node>[2];

/** A value of a record: what is neither one value, a list nor a range, as JSON. */
function valueProperties(value: unknown): Properties {
  if (isRange(value)) return { 'schema:minValue': valueFrom(value[0]), 'schema:maxValue': valueFrom(value[1]) };
  if (isScalar(value)) return { 'prov:value': valueFrom(value) };
  if (Array.isArray(value)) return { 'prov:value': value.filter(isScalar).map(valueFrom) };
  // An empty entry, such as a bare membership, says that it is there.
  return Object.keys(Object(value)).length === 0 ? {} : { 'prov:value': plain(JSON.stringify(value)) };
}

/** Where a source or a check stands in its record, e.g. `/sources/0`: the list of numbers runs on from sources to checks. */
function placeOf({ number, check }: Evidence, all: readonly Evidence[]): string {
  const before = check ? all.filter(({ source }) => source).length : 0;
  return `/${check ? 'checks' : 'sources'}/${number - 1 - before}`;
}

const optionalDate = (date: string | undefined): Value | undefined => (date === undefined ? undefined : dated(date));

/** A page: `dcterms:issued` when it was published, `dcterms:date` when somebody read it; a check: when somebody looked, and how. */
function evidenceNode({ source, check }: Evidence, iri: string): Node {
  if (check) return node(iri, 'prov:Entity', { 'dcterms:type': plain(check.by), 'dcterms:date': dated(check.on) });
  return node(iri, ['prov:Entity', 'schema:WebPage'], {
    'schema:url': source && reference(source.url),
    'dcterms:title': source && plain(source.title),
    'schema:publisher': source?.publisher === undefined ? undefined : plain(source.publisher),
    'dcterms:issued': optionalDate(source?.published),
    'dcterms:date': optionalDate(source?.accessed),
  });
}

/** A fact, and the evidence that it rests on. */
const factNode = ({ pointer, value }: Leaf, iri: string, from: readonly Value[], space: Value): Node =>
  node(iri, 'prov:Entity', {
    'dcterms:isPartOf': space,
    'dcterms:identifier': plain(pointer),
    ...valueProperties(value),
    'prov:wasDerivedFrom': from,
  });

/** What a piece of evidence says against a fact, or of the state that it shows. */
function claimNodes(evidence: Evidence, iri: string, { iriOf }: Names): Graph {
  const source = reference(iri);
  const shown = evidence.shows
    ? [node(`${iri}/shows`, 'prov:Entity', { 'prov:value': plain(evidence.shows), 'prov:wasDerivedFrom': source })]
    : [];
  const contradicted = Object.entries(evidence.contradicts).map(([pointer, value]) =>
    node(`${iri}/contradicts/${encodeURI(escapedKey(pointer))}`, 'prov:Entity', {
      ...valueProperties(value),
      'prov:wasDerivedFrom': source,
      'prov:alternateOf': reference(iriOf(pointer)),
    }),
  );
  return [...shown, ...contradicted];
}

/** Every fact of a space with what it rests on, its evidence, and what speaks against it, in the words of PROV. */
export function evidenceNodes({ record, evidence }: Space, names: Names): Graph {
  const iriFor = (one: Evidence): string => names.iriOf(placeOf(one, evidence));
  const space = reference(names.iriOf(''));
  const facts = leavesOf(record).map((leaf) => {
    const from = evidenceFor(evidence, leaf.pointer).toSorted((a, b) => a.number - b.number);
    return factNode(
      leaf,
      names.iriOf(leaf.pointer),
      from.map((one) => reference(iriFor(one))),
      space,
    );
  });
  const pages = evidence.flatMap((one) => [evidenceNode(one, iriFor(one)), ...claimNodes(one, iriFor(one), names)]);
  return [...facts, ...pages];
}
