import { termIri } from '../metadata/eu-terms.ts';
import { isLicensed } from './dataset-judges.ts';
import { onceOnline } from './fair.ts';
import { hasOpenType } from './mqa.ts';
import { nodesOf, textsOf } from './nodes.ts';
import { counted, countedIn, either, type Judge, type Judges } from './verdict.ts';

const isStructured: Judge = ({ package: { resources } }) =>
  either(resources.some(({ schema }) => (schema?.fields.length ?? 0) > 0));

const hasNames: Judge = ({ linked }) => counted(linked.named, linked.all, 'grades.spaces-with-address');

/** Records that name their twins elsewhere; where none does, the catalogue may still link to lists of others. */
const isLinked: Judge = ({ linked, catalog }) => {
  if (linked.twinned > 0) return counted(linked.twinned, linked.all, 'grades.spaces-linked');
  const country = termIri('country', '');
  const linking = countedIn(
    nodesOf(catalog, 'dcat:Dataset'),
    (one) => textsOf(one, 'dcterms:spatial').some((place) => place.startsWith(country)),
    'grades.datasets-linked',
  );
  return linking.result === 'not-met' ? linking : { ...linking, result: 'partly' };
};

/** Five stars of open data (https://5stardata.info/). */
export const starJudges: Judges = {
  'star-1': onceOnline(isLicensed),
  'star-2': isStructured,
  'star-3': hasOpenType,
  'star-4': hasNames,
  'star-5': isLinked,
};
