import { facetSlugs } from '../../i18n/query-words.ts';
import { translatorOf, wordsOf } from '../../i18n/translate.ts';
import { ageOf, ages } from '../dates.ts';
import { fieldNamed } from '../fields.ts';
import { states } from '../state.ts';
import { byLabel, type Facet } from './facet.ts';

const status: Facet = {
  key: 'status',
  label: wordsOf('facet.status'),
  slug: facetSlugs.status,
  group: 'first',
  type: 'list',
  isMany: false,
  valuesOf: (space) => [space.status.state],
  optionsOf: (_catalogue, locale) =>
    states.map((state) => ({ value: state, label: translatorOf(locale)(`state.${state}`) })),
};

const kind: Facet = {
  key: 'kind',
  label: wordsOf('facet.kind'),
  slug: facetSlugs.kind,
  group: 'first',
  type: 'list',
  isMany: true,
  valuesOf: ({ record }) => record.kinds,
  optionsOf: (_catalogue, locale) =>
    fieldNamed('/kinds').choices.map(({ value, label }) => ({ value, label: label[locale] })),
};

const evidence: Facet = {
  key: 'evidence',
  label: wordsOf('age.title'),
  slug: facetSlugs.evidence,
  group: 'first',
  type: 'list',
  isMany: false,
  valuesOf: ({ newest }, { release }) => [String(ageOf(newest, release.date))],
  optionsOf: (_catalogue, locale) =>
    ages.map((age) => ({ value: String(age), label: translatorOf(locale)(`age.${age}`) })),
};

const network: Facet = {
  key: 'network',
  label: wordsOf('facet.network'),
  slug: facetSlugs.network,
  group: 'place',
  type: 'list',
  isMany: true,
  valuesOf: ({ record }) => Object.keys(record.networks ?? {}),
  optionsOf: ({ networks }, locale) =>
    byLabel(
      networks
        .filter(({ members }) => members.length > 0)
        .map(({ id, record }) => ({ value: id, slug: id, label: record.name[locale] })),
    ),
};

const wheelchair: Facet = {
  key: 'wheelchair',
  label: fieldNamed('/wheelchair').label,
  slug: facetSlugs.wheelchair,
  group: 'clients',
  type: 'list',
  isMany: false,
  valuesOf: ({ record }) => (record.wheelchair ? [record.wheelchair] : []),
  optionsOf: (_catalogue, locale) =>
    fieldNamed('/wheelchair').choices.map(({ value, label }) => ({ value, label: label[locale] })),
};

export const registerFacets = { status, kind, evidence, network, wheelchair } as const;
