import type { Catalogue } from './catalogue.ts';
import { sections, type Section } from '../i18n/sections.ts';
import type { Page } from './page.ts';

/** Every page that has a twin in each language, in the order of the sitemap. */
export function allPages({ spaces, networks, gazetteer }: Catalogue): readonly Page[] {
  const heads = (Object.keys(sections) as Section[]).map((section) => ({ section }));
  const ids: readonly (readonly [Section, Iterable<NonNullable<Page['id']>>])[] = [
    ['spaces', spaces.map(({ id }) => id)],
    ['networks', networks.map(({ id }) => id)],
    ['regions', [...gazetteer.regions.values()].map(({ slug }) => slug)],
    ['provinces', [...gazetteer.provinces.values()].map(({ slug }) => slug)],
    ['municipalities', [...gazetteer.municipalities.values()].map(({ slug }) => slug)],
  ];
  return [...heads, ...ids.flatMap(([section, found]) => [...found].map((id) => ({ section, id })))];
}
