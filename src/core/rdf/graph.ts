import { locales, type Locale, type Words } from '../../i18n/locales.ts';
import { expanded, prefixOf, vocabularies, type Curie, type Prefix } from './vocabularies.ts';

interface Reference {
  readonly iri: string;
}

export interface Literal {
  readonly text: string;
  readonly language?: Locale;
  /** A term or a whole address; plain text where it is missing. */
  readonly datatype?: Curie | typeof edtf | typeof wktLiteral;
}

export type Value = Reference | Literal;

/** What is said of one thing. Nothing is without an address of its own, so that every part can be named and two graphs compared. */
export interface Node {
  readonly iri: string;
  readonly types: readonly Curie[];
  readonly properties: readonly (readonly [Curie, readonly Value[]])[];
}

export type Graph = readonly Node[];

type Told = Value | readonly Value[] | undefined;

const listOf = (told: Told): readonly Value[] => (told === undefined ? [] : [told].flat());

/** A thing of some classes with its properties in the order told; an unknown value is left out. */
export function node(
  iri: string,
  types: Curie | readonly Curie[],
  properties: Readonly<Partial<Record<Curie, Told>>>,
): Node {
  const told = Object.entries(properties) as readonly (readonly [Curie, Told])[];
  return {
    iri,
    types: [types].flat(),
    properties: told
      .map(([property, value]) => [property, listOf(value)] as const)
      .filter(([, values]) => values.length > 0),
  };
}

export const reference = (iri: string): Reference => ({ iri });
export const references = (nodes: readonly Reference[]): readonly Reference[] => nodes.map(({ iri }) => ({ iri }));
export const plain = (text: string): Literal => ({ text });
export const typed = (text: string, datatype: NonNullable<Literal['datatype']>): Literal => ({ text, datatype });

/** The same in every language of the site. */
export const inLanguages = (words: Words): readonly Literal[] =>
  locales.map((language) => ({ text: words[language], language }));

/** Datatype of geometries (OGC GeoSPARQL). */
export const wktLiteral = 'http://www.opengis.net/ont/geosparql#wktLiteral';

/** Datatype of dates that XML Schema has no form for: intervals and "about" (Library of Congress, EDTF). */
export const edtf = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** A datatype of a vocabulary that has no prefix here. */
const isWhole = (datatype: Literal['datatype']): datatype is typeof edtf | typeof wktLiteral | undefined =>
  datatype === undefined || datatype === edtf || datatype === wktLiteral;

/** The address of a literal's datatype. */
export const datatypeOf = ({ datatype }: Literal): string | undefined =>
  isWhole(datatype) ? datatype : expanded(datatype);

const dateForms: readonly (readonly [RegExp, Curie])[] = [
  [/^\d{4}$/, 'xsd:gYear'],
  [/^\d{4}-\d\d$/, 'xsd:gYearMonth'],
  [/^\d{4}-\d\d-\d\d$/, 'xsd:date'],
];

/** A date of a record with the datatype that says how exact it is, e.g. `2012-05` is an `xsd:gYearMonth`. */
export const dated = (date: string): Literal => typed(date, dateForms.find(([form]) => form.test(date))?.[1] ?? edtf);

/** A value of a record: flags and numbers keep their type. */
export function valueFrom(value: string | number | boolean): Literal {
  if (typeof value === 'boolean') return typed(String(value), 'xsd:boolean');
  if (typeof value === 'number') return typed(String(value), Number.isInteger(value) ? 'xsd:integer' : 'xsd:decimal');
  return plain(value);
}

const curiesOf = ({ types, properties }: Node): readonly Curie[] => [
  ...types,
  ...properties.flatMap(([property, values]) => [
    property,
    ...values.flatMap((value) => ('iri' in value || isWhole(value.datatype) ? [] : value.datatype)),
  ]),
];

/** The vocabularies that a graph uses, in the order of their prefixes. */
export function vocabulariesOf(graph: Graph): readonly (readonly [Prefix, string])[] {
  const used = new Set(graph.flatMap(curiesOf).map(prefixOf));
  return [...used].toSorted().map((prefix) => [prefix, vocabularies[prefix]]);
}

const joined = (a: Node['properties'], b: Node['properties']): Node['properties'] => {
  const values = new Map(a);
  for (const [property, more] of b) values.set(property, [...(values.get(property) ?? []), ...more]);
  return [...values];
};

/** The same statements with everything that is said of one thing in one place, where it is named first. */
export function merged(graph: Graph): Graph {
  const nodes = new Map<string, Node>();
  for (const next of graph) {
    const known = nodes.get(next.iri);
    nodes.set(next.iri, {
      iri: next.iri,
      types: [...new Set([...(known?.types ?? []), ...next.types])],
      properties: joined(known?.properties ?? [], next.properties),
    });
  }
  return [...nodes.values()];
}
