import { listIn } from '../words/values-in.ts';
import { sourceLocale } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Publication } from '../datasets/publication.ts';
import { registerName } from '../licence.ts';
import { addressBelow } from '../page.ts';
import { dated, inLanguages, node, plain, reference, typed, wktLiteral, type Graph, type Node } from '../rdf/graph.ts';
import type { CatalogNames } from './catalog-names.ts';
import { daysCovered, extentCentre, extentPolygon } from './coverage-facts.ts';
import { termIri } from './eu-terms.ts';

/** The class of publishers that no institution stands behind, as ADMS calls it. */
const publisherTypes = 'http://purl.org/adms/publishertype';
const publisherType = `${publisherTypes}/PrivateIndividual(s)`;
const licenceTypes = 'http://purl.org/adms/licencetype';
export const spdxSha256 = 'https://spdx.org/rdf/terms#checksumAlgorithm_sha256';

/** Terms of lists that are not the EU's own, each with its list. */
const otherTerms: Graph = [
  node(publisherType, 'skos:Concept', {
    'skos:prefLabel': { text: 'Private individual(s)', language: 'en' },
    'skos:inScheme': reference(`${publisherTypes}/1.0`),
  }),
  node(`${publisherTypes}/1.0`, 'skos:ConceptScheme', { 'dcterms:title': plain('publishertype') }),
  node(`${licenceTypes}/Attribution`, 'skos:Concept', {
    'skos:prefLabel': { text: 'Attribution', language: 'en' },
    'skos:inScheme': reference(`${licenceTypes}/1.0`),
  }),
  node(`${licenceTypes}/1.0`, 'skos:ConceptScheme', { 'dcterms:title': plain('licencetype') }),
  node(termIri('licence', 'CC_BY_4_0'), 'dcterms:LicenseDocument', {
    'dcterms:type': reference(`${licenceTypes}/Attribution`),
  }),
  // DCAT-AP's shape wants this address to begin with https, although SPDX's own terms do not.
  node(spdxSha256, 'spdx:ChecksumAlgorithm', {}),
];

function whoAndWhen({ catalogue, homepage }: Publication, names: CatalogNames): Graph {
  const { start, end } = daysCovered(catalogue);
  return [
    node(names.publisher, 'foaf:Agent', {
      'foaf:name': inLanguages(registerName),
      'foaf:homepage': reference(homepage),
      'dcterms:type': reference(publisherType),
    }),
    node(names.contact, 'vcard:Kind', {
      'vcard:fn': inLanguages(registerName),
      'vcard:hasURL': reference(addressBelow(homepage, { section: 'contribute' }, sourceLocale)),
    }),
    node(names.period, 'dcterms:PeriodOfTime', { 'dcat:startDate': dated(start), 'dcat:endDate': dated(end) }),
  ];
}

/** Belgium's extent, said of the country's own term. */
const placeNode = (): Node =>
  node(termIri('country', 'BEL'), 'dcterms:Location', {
    'dcat:bbox': typed(extentPolygon(), wktLiteral),
    'dcat:centroid': typed(extentCentre(), wktLiteral),
  });

function statements({ sources }: Publication, names: CatalogNames): Graph {
  const credited = listIn(sources.map(({ attribution }) => attribution));
  return [
    node(names.rights, 'dcterms:RightsStatement', {
      'rdfs:label': inLanguages(wordsOf('metadata.rights', { sources: credited })),
    }),
    node(names.provenance, 'dcterms:ProvenanceStatement', {
      'rdfs:label': inLanguages(wordsOf('metadata.provenance')),
    }),
  ];
}

/** What every dataset of the catalogue shares: who, when, where, under which terms. */
export const sharedNodes = (publication: Publication, names: CatalogNames): Graph => [
  ...whoAndWhen(publication, names),
  placeNode(),
  ...statements(publication, names),
  ...otherTerms,
];
