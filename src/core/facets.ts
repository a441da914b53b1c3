import type { Locale } from '../i18n/locales.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { translatorOf } from '../i18n/translate.ts';
import { compareNames, type Catalogue, type Space } from './catalogue.ts';
import { ageOf, ages } from './dates.ts';
import { fieldNamed } from './fields.ts';
import type { FacetValues } from './filters.ts';
import { states } from './state.ts';
import { shortRegionIn } from './words/region-in.ts';

export interface Option {
  /** As addresses and rows write it: the same in every language. */
  readonly value: string;
  readonly label: string;
  /** NIS code of a Region, whose colour the option bears. */
  readonly region?: string;
}

/** Something by which the list can be narrowed. */
export interface Facet {
  readonly key: string;
  readonly label: MessageKey;
  readonly valuesOf: (space: Space, catalogue: Catalogue) => readonly string[];
  readonly optionsOf: (catalogue: Catalogue, locale: Locale) => readonly Option[];
}

const byLabel = (options: readonly Option[]): readonly Option[] =>
  options.toSorted((a, b) => compareNames(a.label, b.label));

/** The value of a space that has none: an option where there are such spaces. */
const notKnown = 'unknown';

const region: Facet = {
  key: 'region',
  label: 'facet.region',
  valuesOf: ({ place }) => [place.region?.slug.en ?? notKnown],
  optionsOf: ({ gazetteer, spaces }, locale) => [
    ...byLabel(
      [...gazetteer.regions.values()].map((found) => ({
        value: found.slug.en,
        label: shortRegionIn(found, locale),
        region: found.nis,
      })),
    ),
    ...(spaces.some(({ place }) => !place.region)
      ? [{ value: notKnown, label: translatorOf(locale)('facet.not-known') }]
      : []),
  ],
};

const province: Facet = {
  key: 'province',
  label: 'facet.province',
  valuesOf: ({ place }) => (place.province ? [place.province.slug.en] : []),
  optionsOf: ({ gazetteer }, locale) =>
    byLabel([...gazetteer.provinces.values()].map(({ slug, names }) => ({ value: slug.en, label: names[locale] }))),
};

const status: Facet = {
  key: 'status',
  label: 'facet.status',
  valuesOf: (space) => [space.status.state],
  optionsOf: (_catalogue, locale) =>
    states.map((state) => ({ value: state, label: translatorOf(locale)(`state.${state}`) })),
};

const kind: Facet = {
  key: 'kind',
  label: 'facet.kind',
  valuesOf: ({ record }) => record.kinds,
  optionsOf: (_catalogue, locale) =>
    fieldNamed('/kinds').choices.map(({ value, label }) => ({ value, label: label[locale] })),
};

const evidence: Facet = {
  key: 'evidence',
  label: 'age.title',
  valuesOf: ({ newest }, { release }) => [String(ageOf(newest, release.date))],
  optionsOf: (_catalogue, locale) =>
    ages.map((age) => ({ value: String(age), label: translatorOf(locale)(`age.${age}`) })),
};

const network: Facet = {
  key: 'network',
  label: 'facet.network',
  valuesOf: ({ record }) => Object.keys(record.networks ?? {}),
  optionsOf: ({ networks }, locale) =>
    networks
      .filter(({ members }) => members.length > 0)
      .map(({ id, record }) => ({ value: id, label: record.name[locale] })),
};

const byKey = { region, province, status, kind, evidence, network } as const;
export type FacetKey = keyof typeof byKey;

/** The facets of the explorer, in their order on the page. */
export const facets: readonly Facet[] = Object.values(byKey);

/** A facet that the code names itself. */
export const facetNamed = (key: FacetKey): Facet => byKey[key];

/** What a space is in every facet, as its row carries it. */
export const facetValuesOf = (space: Space, catalogue: Catalogue): FacetValues =>
  Object.fromEntries(facets.map(({ key, valuesOf }) => [key, valuesOf(space, catalogue)]));
