import { node, type Node } from '../rdf/graph.ts';
import type { Curie } from '../rdf/vocabularies.ts';
import { termIri } from '../metadata/eu-terms.ts';
import { nodesOf, says, textsOf } from './nodes.ts';
import { askedAbroad, counted, countedIn, type Judge, type Judges } from './verdict.ts';

/** The file types that the European portal counts as nobody’s and as read by machines, both (its own vocabularies). */
const openTypes: ReadonlySet<string> = new Set(
  ['CSV', 'GEOJSON', 'JSON', 'JSON_LD', 'RDF_TURTLE', 'RDF_XML', 'XML'].map((code) => termIri('file-type', code)),
);

/** How many datasets of the catalogue meet something. */
export const datasetsThat =
  (isMet: (dataset: Node) => boolean): Judge =>
  ({ catalog }) =>
    countedIn(nodesOf(catalog, 'dcat:Dataset'), isMet, 'grades.datasets');

/** How many of its distributions do. */
export const distributionsThat =
  (isMet: (distribution: Node) => boolean): Judge =>
  ({ catalog }) =>
    countedIn(nodesOf(catalog, 'dcat:Distribution'), isMet, 'grades.distributions');

export const datasetsSay = (...properties: readonly Curie[]): Judge =>
  datasetsThat((dataset) => says(dataset, ...properties));

const distributionsSay = (...properties: readonly Curie[]): Judge =>
  distributionsThat((distribution) => says(distribution, ...properties));

/** Whether all values of a property begin as the terms of a list do, and there is one. */
function isFrom(one: Node, property: Curie, list: string): boolean {
  const texts = textsOf(one, property);
  return texts.length > 0 && texts.every((text) => text.startsWith(list));
}

/** How many are in a format that nobody owns and that machines read. */
export const hasOpenType: Judge = distributionsThat((one) =>
  textsOf(one, 'dcterms:format').some((type) => openTypes.has(type)),
);

const fileTypes = termIri('file-type', '');
const mediaTypes = 'https://www.iana.org/assignments/media-types/';

/** What DCAT-AP 3 makes mandatory, class by class. */
const mandatory: readonly (readonly [type: Curie, properties: readonly Curie[]])[] = [
  ['dcat:Catalog', ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcat:dataset']],
  ['dcat:Dataset', ['dcterms:title', 'dcterms:description']],
  ['dcat:Distribution', ['dcat:accessURL']],
  ['foaf:Agent', ['foaf:name']],
  ['dcterms:PeriodOfTime', ['dcat:startDate']],
  ['spdx:Checksum', ['spdx:algorithm', 'spdx:checksumValue']],
];

/** All or nothing, as validators judge: a catalogue with one violation does not keep to the profile. */
const keepsToProfile: Judge = ({ catalog }) => {
  const asked = mandatory.flatMap(([type, properties]) => {
    const found = nodesOf(catalog, type);
    return (found.length > 0 ? found : [node('', type, {})]).map((one) => says(one, ...properties));
  });
  const part = asked.filter(Boolean).length;
  const verdict = counted(part, asked.length, 'grades.described-things');
  return { ...verdict, share: verdict.result === 'met' ? 1 : 0 };
};

const asked: Judge = ({ homepage }) => askedAbroad(homepage);

/** The European assessment of metadata (https://data.europa.eu/mqa/methodology), worked out on the catalogue. */
export const mqaJudges: Judges = {
  keyword: datasetsSay('dcat:keyword'),
  theme: datasetsSay('dcat:theme'),
  spatial: datasetsSay('dcterms:spatial'),
  temporal: datasetsSay('dcterms:temporal'),
  'access-answers': asked,
  download: distributionsSay('dcat:downloadURL'),
  'download-answers': asked,
  format: distributionsSay('dcterms:format'),
  'media-type': distributionsSay('dcat:mediaType'),
  vocabulary: distributionsThat(
    (one) => isFrom(one, 'dcterms:format', fileTypes) && isFrom(one, 'dcat:mediaType', mediaTypes),
  ),
  'open-format': hasOpenType,
  'machine-readable': hasOpenType,
  profile: keepsToProfile,
  licence: distributionsSay('dcterms:license'),
  'known-licence': distributionsThat((one) => isFrom(one, 'dcterms:license', termIri('licence', ''))),
  'access-rights': datasetsSay('dcterms:accessRights'),
  'known-access-rights': datasetsThat((one) => isFrom(one, 'dcterms:accessRights', termIri('access-right', ''))),
  contact: datasetsSay('dcat:contactPoint'),
  publisher: datasetsSay('dcterms:publisher'),
  rights: distributionsSay('dcterms:rights'),
  size: distributionsSay('dcat:byteSize'),
  issued: datasetsSay('dcterms:issued'),
  modified: datasetsSay('dcterms:modified'),
};

/** The portal’s word for so many of 405 points. */
export const ratings = [
  { least: 351, key: 'mqa.excellent' },
  { least: 221, key: 'mqa.good' },
  { least: 121, key: 'mqa.sufficient' },
  { least: 0, key: 'mqa.bad' },
] as const;
