/** The vocabularies that descriptions use, by their customary prefix. */
export const vocabularies = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dcterms: 'http://purl.org/dc/terms/',
  dqv: 'http://www.w3.org/ns/dqv#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Prefix = keyof typeof vocabularies;

/** A term of a vocabulary, e.g. `dcterms:title`. */
export type Curie = `${Prefix}:${string}`;

export const prefixOf = (curie: Curie): Prefix => curie.slice(0, curie.indexOf(':')) as Prefix;

/** The term's whole address, e.g. `http://purl.org/dc/terms/title`. */
export const expanded = (curie: Curie): string =>
  `${vocabularies[prefixOf(curie)]}${curie.slice(curie.indexOf(':') + 1)}`;
