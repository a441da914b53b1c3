import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Space } from './catalogue.ts';
import { fieldNamed, labelOfChoice } from './fields.ts';
import { whereIn } from './row.ts';
import { statusIn } from './words/status-in.ts';
import { listIn } from './words/values-in.ts';

export interface Named {
  readonly name: string;
  readonly value: string;
}

/** What the search index keeps of a space besides the words of its page. */
export interface SearchTags {
  /** Facets of the search, in the reader's words. */
  readonly filters: readonly Named[];
  /** What a result shows, and `names`: the town in the country's other languages and its postcodes, searched but not shown. */
  readonly metas: readonly Named[];
}

/** The facets, the line of a result and the further words under which a space is found. */
export function searchTags(space: Space, locale: Locale): SearchTags {
  const { record, place, status } = space;
  const t = translatorOf(locale);
  const kinds = record.kinds.map((kind) => labelOfChoice(fieldNamed('/kinds'), kind, locale));
  const names = [place.municipality, place.province, place.region].flatMap((area) =>
    area ? Object.values(area.names) : [],
  );
  const facets = [
    ...(place.region ? [{ name: t('facet.region'), value: place.region.names[locale] }] : []),
    ...(place.province ? [{ name: t('facet.province'), value: place.province.names[locale] }] : []),
    { name: t('facet.status'), value: t(`state.${status.state}`) },
  ];
  return {
    filters: [...facets, ...kinds.map((value) => ({ name: t('facet.kind'), value }))],
    metas: [
      { name: 'where', value: whereIn(space, locale) },
      { name: 'kinds', value: listIn(kinds) },
      { name: 'status', value: statusIn(status, locale) },
      { name: 'names', value: listIn([...new Set([...names, ...(place.municipality?.postcodes ?? [])])]) },
    ],
  };
}
