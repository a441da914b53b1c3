import { node, plain, reference, type Graph, type Node, type Value } from '../rdf/graph.ts';
import type { Curie } from '../rdf/vocabularies.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** A list of the EU's Publications Office, or one that DCAT-AP takes from ADMS. */
export type EuList = keyof typeof lists;

interface ListFacts {
  readonly scheme: string;
  /** The class that DCAT-AP wants of its terms besides `skos:Concept`. */
  readonly type?: Curie;
}

const lists = {
  'access-right': { scheme: `${authority}/access-right`, type: 'dcterms:RightsStatement' },
  country: { scheme: `${authority}/country`, type: 'dcterms:Location' },
  'data-theme': { scheme: `${authority}/data-theme` },
  'file-type': { scheme: `${authority}/file-type`, type: 'dcterms:MediaTypeOrExtent' },
  frequency: { scheme: `${authority}/frequency`, type: 'dcterms:Frequency' },
  language: { scheme: `${authority}/language`, type: 'dcterms:LinguisticSystem' },
  licence: { scheme: `${authority}/licence`, type: 'dcterms:LicenseDocument' },
  'planned-availability': { scheme: `${authority}/planned-availability` },
} as const satisfies Readonly<Record<string, ListFacts>>;

/** The address of a term, e.g. `CSV` of `file-type`. */
export const termIri = (list: EuList, code: string): string => `${lists[list].scheme}/${code}`;

export const term = (list: EuList, code: string): Value => reference(termIri(list, code));

/** Every term that the catalogue names outside its file types, as its list labels it. */
const labels: readonly (readonly [EuList, string, string])[] = [
  ['access-right', 'PUBLIC', 'public'],
  ['country', 'BEL', 'Belgium'],
  ['data-theme', 'ECON', 'Economy and finance'],
  ['data-theme', 'REGI', 'Regions and cities'],
  ['frequency', 'IRREG', 'irregular'],
  ['language', 'ENG', 'English'],
  ['language', 'FRA', 'French'],
  ['licence', 'CC_BY_4_0', 'Creative Commons Attribution 4.0 International'],
  ['planned-availability', 'STABLE', 'stable'],
];

function termNode([list, code, label]: (typeof labels)[number]): Node {
  const { scheme, ...facts } = lists[list] as ListFacts;
  return node(termIri(list, code), ['skos:Concept', ...(facts.type ? [facts.type] : [])], {
    'skos:prefLabel': { text: label, language: 'en' },
    'skos:inScheme': reference(scheme),
  });
}

const schemeNode = (scheme: string): Node =>
  node(scheme, 'skos:ConceptScheme', { 'dcterms:title': plain(scheme.slice(scheme.lastIndexOf('/') + 1)) });

/**
 * The terms that a catalogue names, each with its list: a validator then needs no copy of the lists.
 * @param fileTypes codes of file types, e.g. `CSV`
 */
export function termNodes(fileTypes: readonly string[]): Graph {
  const named = [...labels, ...fileTypes.map((code) => ['file-type', code, code] as const)];
  const schemes = new Set(named.map(([list]) => lists[list].scheme));
  return [...named.map(termNode), ...[...schemes].map(schemeNode)];
}
