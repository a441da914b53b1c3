import { wordsOf } from '../../i18n/translate.ts';
import { facetSlugs } from '../../i18n/query-words.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { localName } from '../gazetteer.ts';
import { shortRegionIn } from '../words/region-in.ts';
import { byLabel, type Facet } from './facet.ts';

const region: Facet = {
  key: 'region',
  label: wordsOf('facet.region'),
  slug: facetSlugs.region,
  group: 'first',
  type: 'list',
  isMany: false,
  valuesOf: ({ place }) => (place.region ? [place.region.slug.en] : []),
  optionsOf: ({ gazetteer }, locale) =>
    byLabel(
      [...gazetteer.regions.values()].map((found) => ({
        value: found.slug.en,
        label: shortRegionIn(found, locale),
        region: found.nis,
      })),
    ),
};

/** Of a space of a Region that has no provinces: that is known, and no gap. */
const outside = 'none';

const province: Facet = {
  key: 'province',
  label: wordsOf('facet.province'),
  slug: facetSlugs.province,
  group: 'place',
  type: 'list',
  isMany: false,
  valuesOf({ place }, { gazetteer }) {
    if (place.province) return [place.province.slug.en];
    const hasProvinces = [...gazetteer.provinces.values()].some((found) => found.region === place.region?.nis);
    return place.region && !hasProvinces ? [outside] : [];
  },
  optionsOf: ({ gazetteer }, locale) => [
    ...byLabel([...gazetteer.provinces.values()].map(({ slug, names }) => ({ value: slug.en, label: names[locale] }))),
    { value: outside, label: translatorOf(locale)('facet.no-province') },
  ],
};

const municipality: Facet = {
  key: 'municipality',
  label: wordsOf('facet.municipality'),
  slug: facetSlugs.municipality,
  group: 'place',
  type: 'list',
  isMany: false,
  valuesOf: ({ place }) => (place.municipality ? [place.municipality.slug] : []),
  optionsOf: ({ spaces }) =>
    byLabel(
      [...new Set(spaces.flatMap(({ place }) => place.municipality ?? []))].map((found) => ({
        value: found.slug,
        slug: found.slug,
        label: localName(found),
      })),
    ),
};

export const placeFacets = { region, province, municipality } as const;
