import { locales } from '../../i18n/locales.ts';
import { archive } from '../datasets/zip.ts';
import { termIri } from '../metadata/eu-terms.ts';
import {
  fieldsIn,
  hasMeanings,
  hasProvenance,
  isDescribed,
  isEnriched,
  isLicensed,
  isTold,
  sharesVocabularies,
} from './dataset-judges.ts';
import { isPersistent } from './fair.ts';
import { datasetsSay, datasetsThat, hasOpenType } from './mqa.ts';
import { nodesOf, textsOf, valuesOf } from './nodes.ts';
import { askedAbroad, atMostPartly, countedIn, either, type Judge, type Judges } from './verdict.ts';

const toldInEveryLanguage: Judge = datasetsThat((dataset) =>
  (['dcterms:title', 'dcterms:description'] as const).every(
    (property) => valuesOf(dataset, property).length >= locales.length,
  ),
);

/** A release has an address of its own; what lies between two has none. */
const hasVersionAddress: Judge = ({ release, api }) => {
  const isServed = '/data/releases/{version}/{file}' in api.paths;
  if (!isServed) return either(false);
  return { result: release.version.includes('+') ? 'partly' : 'met' };
};

/** No number is written as one language writes it. */
const isNeutral: Judge = (ground) =>
  countedIn(
    fieldsIn(ground),
    ({ decimalChar = '.', groupChar }) => decimalChar === '.' && groupChar === undefined,
    'grades.columns',
  );

const hasManyFormats: Judge = ({ catalog }) => {
  const register = nodesOf(catalog, 'dcat:Dataset').find(({ iri }) => iri.endsWith('#register'));
  return either(register !== undefined && textsOf(register, 'dcat:distribution').length > 1);
};

const isServedAt =
  (...paths: readonly string[]): Judge =>
  ({ api }) =>
    countedIn(paths, (path) => path in api.paths, 'grades.addresses');

/** A stated frequency is something; one that promises no date is not all. */
const isKeptUpToDate: Judge = (ground) => {
  const verdict = datasetsSay('dcterms:accrualPeriodicity', 'dcterms:modified')(ground);
  const irregular = termIri('frequency', 'IRREG');
  const isIrregular = nodesOf(ground.catalog, 'dcat:Dataset').some((one) =>
    textsOf(one, 'dcterms:accrualPeriodicity').includes(irregular),
  );
  return isIrregular ? atMostPartly(verdict) : verdict;
};

/** Described by OpenAPI, and only read. */
const isPlainHttp: Judge = ({ api }) =>
  api.openapi?.startsWith('3.')
    ? countedIn(Object.values(api.paths), (path) => Object.keys(path).join() === 'get', 'grades.addresses')
    : either(false);

const isDocumented: Judge = ({ api, package: { resources } }) =>
  countedIn(resources, ({ path = '' }) => `/data/${path}` in api.paths, 'grades.files');

const hasContact: Judge = ({ catalog }) =>
  countedIn(nodesOf(catalog, 'vcard:Kind'), (one) => textsOf(one, 'vcard:hasURL').length > 0, 'grades.contacts');

const followsTerms: Judge = ({ package: { sources = [] } }) =>
  countedIn(sources, (source) => Boolean(source.title && source['x-licence']?.path), 'grades.sources');

/** Those whose data stand in it, and whoever says each fact. */
const citesSources: Judge = (ground) => {
  const named = countedIn(ground.package.sources ?? [], ({ path }) => Boolean(path), 'grades.sources');
  return named.result === 'met' ? hasProvenance(ground) : named;
};

/** Data on the Web Best Practices (https://www.w3.org/TR/dwbp/). */
export const webPracticeJudges: Judges = {
  'bp-1': toldInEveryLanguage,
  'bp-2': isDescribed,
  'bp-3': hasMeanings,
  'bp-4': isLicensed,
  'bp-5': hasProvenance,
  'bp-6': isTold('data/quality.ttl', 'data/quality.json'),
  'bp-7': datasetsSay('dcat:version'),
  'bp-9': isPersistent,
  'bp-11': hasVersionAddress,
  'bp-12': hasOpenType,
  'bp-13': isNeutral,
  'bp-14': hasManyFormats,
  'bp-15': sharesVocabularies,
  'bp-17': isServedAt(`/data/${archive.file}`),
  'bp-18': isServedAt('/data/spaces/{id}.json', '/data/statistics/{id}.csv'),
  'bp-21': isKeptUpToDate,
  'bp-24': isPlainHttp,
  'bp-25': isDocumented,
  'bp-29': hasContact,
  'bp-30': ({ repository }) => askedAbroad(repository),
  'bp-31': isEnriched,
  'bp-34': followsTerms,
  'bp-35': citesSources,
};
