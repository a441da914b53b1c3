import { derivedColumns } from '../datasets/derived-columns.ts';
import type { PackageField } from './ground.ts';
import { nodesOf, says, textsOf } from './nodes.ts';
import { datasetsSay, datasetsThat, distributionsThat } from './mqa.ts';
import { counted, countedIn, type Judge } from './verdict.ts';

/** What several rubrics ask of the dataset in their own words, judged once. */

/** Everything that tells a stranger what a dataset is about. */
export const isDescribed: Judge = datasetsSay(
  'dcterms:title',
  'dcterms:description',
  'dcat:keyword',
  'dcat:theme',
  'dcterms:spatial',
  'dcterms:temporal',
  'dcterms:publisher',
  'dcterms:issued',
  'dcterms:modified',
);

export const isLicensed: Judge = distributionsThat((one) => says(one, 'dcterms:license', 'dcterms:rights'));

/** Each dataset says where it comes from, and each space who says it. */
export const hasProvenance: Judge = (ground) => {
  const told = datasetsSay('dcterms:provenance')(ground);
  const { all, withEvidence } = ground.spaces;
  return told.result === 'met' ? counted(withEvidence, all, 'grades.spaces-with-evidence') : told;
};

/** An address of its own, which the metadata say to be its identifier. */
export const isIdentified: Judge = datasetsThat((dataset) =>
  textsOf(dataset, 'dcterms:identifier').includes(dataset.iri),
);

export const fieldsIn = (ground: Parameters<Judge>[0]): readonly PackageField[] =>
  ground.package.resources.flatMap(({ schema }) => schema?.fields ?? []);

/** Every column says its type and what it means. */
export const hasMeanings: Judge = (ground) =>
  countedIn(
    fieldsIn(ground),
    ({ type, title, description }) => Boolean(type && (description || title)),
    'grades.columns',
  );

/** Whatever the catalogue names by a term, it names by one of a public list and not by one of its own. */
export const sharesVocabularies: Judge = ({ catalog, homepage }) =>
  countedIn(nodesOf(catalog, 'skos:Concept'), ({ iri }) => !iri.startsWith(homepage), 'grades.terms');

/** A file that describes the others is told of on the site. */
export const isTold =
  (...files: readonly string[]): Judge =>
  ({ descriptions }) =>
    countedIn(files, (file) => descriptions.includes(file), 'grades.files');

/** The tables hold what follows from the records and is never typed. */
export const isEnriched: Judge = ({ package: { resources } }) => {
  const fields = resources.find(({ name }) => name === 'spaces')?.schema?.fields ?? [];
  const names = new Set(fields.map(({ name }) => name));
  return countedIn(derivedColumns, ({ name }) => names.has(name), 'grades.derived-columns');
};
