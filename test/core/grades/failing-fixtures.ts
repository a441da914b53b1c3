/** For each computed item what spoils it, and what it is before and after; an item without a line here fails the tests. */
import type { Result } from '../../../src/core/grades/verdict.ts';
import type { PageKind } from '../../../src/core/grades/page-budgets.ts';
import { plain, reference } from '../../../src/core/rdf/graph.ts';
import {
  type Alter,
  faulty,
  heavy,
  lacking,
  restated,
  saying,
  undescribed,
  unserved,
  withField,
  withPages,
  withResource,
} from './a-ground.ts';

export interface Failing {
  readonly alter: Alter;
  /** What the item is where nothing is spoilt; met unless said. */
  readonly before?: Result;
  readonly after: Result;
}

const [dataset, distribution] = ['dcat:Dataset', 'dcat:Distribution'] as const;
const one = (alter: Alter): Failing => ({ alter, after: 'partly' });
const none = (alter: Alter, before: Result = 'met'): Failing => ({ alter, before, after: 'not-met' });

const reservedHome: Alter = (ground) => ({ ...ground, homepage: 'https://registre.example/' });
const reservedForge: Alter = (ground) => ({ ...ground, repository: 'https://forge.example/registre' });
const withoutEvidence: Alter = (ground) => ({ ...ground, spaces: { ...ground.spaces, withEvidence: 1 } });
const insecure = saying(distribution, 'dcat:downloadURL', reference('http://registre.be/data/spaces.csv'));
const xlsx = saying(
  distribution,
  'dcterms:format',
  reference('http://publications.europa.eu/resource/authority/file-type/XLSX'),
);
const ownTerm = restated('skos:Concept', (term) => ({ ...term, iri: 'https://registre.be/terms/economy' }));
const unlicensed = lacking(distribution, 'dcterms:license');
const meaningless = withField({ title: '', description: '' });

const mqa: Readonly<Record<string, Failing>> = {
  keyword: one(lacking(dataset, 'dcat:keyword')),
  theme: one(lacking(dataset, 'dcat:theme')),
  spatial: one(lacking(dataset, 'dcterms:spatial')),
  temporal: one(lacking(dataset, 'dcterms:temporal')),
  'access-answers': none(reservedHome, 'not-assessed'),
  download: one(lacking(distribution, 'dcat:downloadURL')),
  'download-answers': none(reservedHome, 'not-assessed'),
  format: one(lacking(distribution, 'dcterms:format')),
  'media-type': one(lacking(distribution, 'dcat:mediaType')),
  vocabulary: one(saying(distribution, 'dcat:mediaType', plain('text/csv'))),
  'open-format': one(xlsx),
  'machine-readable': one(xlsx),
  profile: one(lacking(distribution, 'dcat:accessURL')),
  licence: one(unlicensed),
  'known-licence': one(saying(distribution, 'dcterms:license', reference('https://registre.be/terms'))),
  'access-rights': one(lacking(dataset, 'dcterms:accessRights')),
  'known-access-rights': one(saying(dataset, 'dcterms:accessRights', plain('public'))),
  contact: one(lacking(dataset, 'dcat:contactPoint')),
  publisher: one(lacking(dataset, 'dcterms:publisher')),
  rights: one(lacking(distribution, 'dcterms:rights')),
  size: one(lacking(distribution, 'dcat:byteSize')),
  issued: one(lacking(dataset, 'dcterms:issued')),
  modified: one(lacking(dataset, 'dcterms:modified')),
};

const fair: Readonly<Record<string, Failing>> = {
  f1: none(lacking(dataset, 'dcterms:identifier', true), 'partly'),
  f2: one(lacking(dataset, 'dcat:theme')),
  f3: one(saying(dataset, 'dcterms:identifier', plain('register'))),
  f4: none(reservedHome, 'not-assessed'),
  a1: one(reservedHome),
  'a1-1': one(insecure),
  'a1-2': {
    alter: saying(dataset, 'dcterms:accessRights', plain('restricted')),
    before: 'not-applicable',
    after: 'not-assessed',
  },
  i1: one(undescribed('data/catalog.jsonld')),
  i2: one(ownTerm),
  i3: one((ground) => lacking(dataset, 'dcterms:isPartOf', true)(ground)),
  r1: one(meaningless),
  'r1-1': one(unlicensed),
  'r1-2': one(withoutEvidence),
  'r1-3': one(undescribed('data/croissant.json')),
};

const webPractices: Readonly<Record<string, Failing>> = {
  'bp-1': one(saying(dataset, 'dcterms:title', plain('Register'))),
  'bp-2': one(lacking(dataset, 'dcat:keyword')),
  'bp-3': one(meaningless),
  'bp-4': one(unlicensed),
  'bp-5': one(withoutEvidence),
  'bp-6': one(undescribed('data/quality.ttl')),
  'bp-7': one(lacking(dataset, 'dcat:version')),
  'bp-9': none(lacking(dataset, 'dcterms:identifier', true), 'partly'),
  'bp-11': one((ground) => ({ ...ground, release: { ...ground.release, version: '0.1.0+changes' } })),
  'bp-12': one(xlsx),
  'bp-13': one(withField({ decimalChar: ',' })),
  'bp-14': none(lacking(dataset, 'dcat:distribution', true)),
  'bp-15': one(ownTerm),
  'bp-17': none(unserved('/data/dataset.zip')),
  'bp-18': one(unserved('/data/spaces/{id}.json')),
  'bp-21': none(lacking(dataset, 'dcterms:accrualPeriodicity', true), 'partly'),
  'bp-24': one((ground) => ({
    ...ground,
    api: { ...ground.api, paths: { ...ground.api.paths, '/data/spaces.csv': { get: {}, delete: {} } } },
  })),
  'bp-25': one(unserved('/data/spaces.csv')),
  'bp-29': none(lacking('vcard:Kind', 'vcard:hasURL')),
  'bp-30': none(reservedForge, 'not-assessed'),
  'bp-31': one((ground) => ({
    ...ground,
    package: {
      ...ground.package,
      resources: ground.package.resources.map((resource) =>
        resource.schema
          ? { ...resource, schema: { fields: resource.schema.fields.filter(({ name }) => name !== 'status') } }
          : resource,
      ),
    },
  })),
  'bp-34': none((ground) => ({
    ...ground,
    package: { ...ground.package, sources: [{ title: 'Statbel', path: 'https://statbel.fgov.be/' }] },
  })),
  'bp-35': none((ground) => ({ ...ground, package: { ...ground.package, sources: [{ title: 'Statbel' }] } })),
};

const stars: Readonly<Record<string, Failing>> = {
  'star-1': one(unlicensed),
  'star-2': none((ground) => ({
    ...ground,
    package: { ...ground.package, resources: ground.package.resources.map(({ schema: _, ...resource }) => resource) },
  })),
  'star-3': one(xlsx),
  'star-4': one((ground) => ({ ...ground, linked: { ...ground.linked, named: 1 } })),
  'star-5': none(lacking(dataset, 'dcterms:spatial', true), 'partly'),
};

const frictionless: Readonly<Record<string, Failing>> = {
  package: one((ground) => ({ ...ground, package: { ...ground.package, licenses: [] } })),
  resources: one(withResource(() => ({ hash: 'ab12' }))),
  schemas: one(withField({ type: '' })),
  cells: one(faulty('wrong')),
  'primary-keys': one(faulty('repeated')),
  'foreign-keys': one(faulty('lost')),
};

const withMedia: Failing = {
  alter: withPages({ withMedia: 1 }),
  before: 'not-applicable',
  after: 'not-assessed',
};

const accessibility: Readonly<Record<string, Failing>> = {
  ...Object.fromEntries(['1-2-1', '1-2-2', '1-2-3', '1-2-4', '1-2-5', '1-4-2'].map((id) => [id, withMedia])),
  '2-4-2': none(withPages({ withTitle: 0 }), 'partly'),
  '3-1-1': one(withPages({ withLanguage: 39 })),
};

const kinds: readonly PageKind[] = [
  'space',
  'reading',
  'home',
  'explorer',
  'search',
  'how-many',
  'trade',
  'data',
  'embed',
  'tool',
  'form',
];
const weight = Object.fromEntries(kinds.map((kind) => [kind, one(heavy(kind))]));

export const failing: Readonly<Record<string, Readonly<Record<string, Failing>>>> = {
  mqa,
  fair,
  'web-practices': webPractices,
  stars,
  frictionless,
  accessibility,
  weight,
};
