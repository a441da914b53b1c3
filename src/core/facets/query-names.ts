import { locales, wordsFrom, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { unknown } from '../facet-tables.ts';
import type { FacetNames, QueryNames } from '../query.ts';
import { asciiSlug } from '../slug.ts';
import type { Facet, Option } from './facet.ts';
import { facets } from './index.ts';

/** All values of a facet: its own, and last what stands for "nothing read says", where that is not one of them. */
export function allOptionsOf({ optionsOf }: Facet, catalogue: Catalogue, locale: Locale): readonly Option[] {
  const own = optionsOf(catalogue, locale);
  const notKnown = { value: unknown, label: translatorOf(locale)('facet.not-known') };
  return own.some(({ value }) => value === unknown) ? own : [...own, notKnown];
}

function namesOf(facet: Facet, catalogue: Catalogue): FacetNames {
  const options = new Map(locales.map((locale) => [locale, allOptionsOf(facet, catalogue, locale)]));
  const slugIn = (wanted: string, locale: Locale): string => {
    const option = options.get(locale)?.find(({ value }) => value === wanted);
    return option?.slug ?? asciiSlug(option?.label ?? wanted);
  };
  const values = allOptionsOf(facet, catalogue, 'en').map(({ value }) => value);
  return {
    key: facet.key,
    slug: facet.slug,
    values: Object.fromEntries(values.map((value) => [value, wordsFrom((locale) => slugIn(value, locale))])),
  };
}

/** How addresses name every facet of the explorer and its values: an option's slug, else its label. */
export const queryNamesOf = (catalogue: Catalogue): QueryNames => facets.map((facet) => namesOf(facet, catalogue));
