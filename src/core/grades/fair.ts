import { isReserved } from '../web-address.ts';
import { termIri } from '../metadata/eu-terms.ts';
import {
  hasMeanings,
  hasProvenance,
  isDescribed,
  isIdentified,
  isLicensed,
  isTold,
  sharesVocabularies,
} from './dataset-judges.ts';
import { datasetsThat, distributionsThat } from './mqa.ts';
import { nodesOf, textsOf } from './nodes.ts';
import { askedAbroad, atMostPartly, type Judge, type Judges } from './verdict.ts';

/** Services whose only purpose is to keep addresses. */
const keepers = /^https?:\/\/((dx\.)?doi\.org|hdl\.handle\.net|w3id\.org|purl\.org|n2t\.net)\//;

/** Unique, as every address is; persistent only where a service keeps it. */
export const isPersistent: Judge = (ground) => {
  const verdict = isIdentified(ground);
  const isKept = nodesOf(ground.catalog, 'dcat:Dataset').every(({ iri }) => keepers.test(iri));
  return isKept ? verdict : atMostPartly(verdict);
};

/** What would be met on the public web, where the site is not yet on it. */
export const onceOnline =
  (judge: Judge): Judge =>
  (ground) =>
    isReserved(ground.homepage) ? atMostPartly(judge(ground)) : judge(ground);

const isRetrievable: Judge = distributionsThat((one) =>
  textsOf(one, 'dcat:downloadURL').some((address) => /^https?:/.test(address)),
);

const isOverHttps: Judge = distributionsThat((one) => {
  const addresses = textsOf(one, 'dcat:downloadURL');
  return addresses.length > 0 && addresses.every((address) => address.startsWith('https://'));
});

/** Where all is public, nothing has to ask who somebody is. */
const needsNoLogin: Judge = ({ catalog }) => {
  const isPublic = nodesOf(catalog, 'dcat:Dataset').every((one) =>
    textsOf(one, 'dcterms:accessRights').includes(termIri('access-right', 'PUBLIC')),
  );
  return { result: isPublic ? 'not-applicable' : 'not-assessed' };
};

/** The register and its catalogue are told in RDF too. */
const isFormal: Judge = (ground) => {
  const inRdf = /^(text\/turtle|application\/(ld\+json|rdf\+xml))$/;
  const register = ground.package.resources.filter(({ mediatype = '' }) => inRdf.test(mediatype));
  return register.length > 0
    ? isTold('data/catalog.ttl', 'data/catalog.jsonld', 'data/catalog.rdf')(ground)
    : { result: 'not-met' };
};

/** Each table says of which whole it is a part; the whole names nothing above it. */
const isQualified: Judge = datasetsThat(
  (dataset) => dataset.iri.endsWith('#register') || textsOf(dataset, 'dcterms:isPartOf').length > 0,
);

/** The FAIR principles (https://www.go-fair.org/fair-principles/). */
export const fairJudges: Judges = {
  f1: isPersistent,
  f2: isDescribed,
  f3: isIdentified,
  f4: ({ homepage }) => askedAbroad(homepage),
  a1: onceOnline(isRetrievable),
  'a1-1': isOverHttps,
  'a1-2': needsNoLogin,
  i1: isFormal,
  i2: sharesVocabularies,
  i3: isQualified,
  r1: hasMeanings,
  'r1-1': isLicensed,
  'r1-2': hasProvenance,
  'r1-3': isTold('data/catalog.ttl', 'data/datapackage.json', 'data/spaces.csv-metadata.json', 'data/croissant.json'),
};
