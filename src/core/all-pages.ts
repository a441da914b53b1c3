import { amenities } from './amenities.ts';
import type { Catalogue } from './catalogue.ts';
import { sections, subpages, type Section, type Subpage } from '../i18n/sections.ts';
import { kinds } from './kinds.ts';
import { openRegister } from './open-pages.ts';
import { subpage, type Page } from './page.ts';

/** Every page that has a twin in each language, in the order of the sitemap. */
export function allPages(catalogue: Catalogue): readonly Page[] {
  const { spaces, networks, definitions, trades, questions, gazetteer, chapters } = catalogue;
  const heads = (Object.keys(sections) as Section[]).map((section) => ({ section }));
  const below = (Object.keys(subpages) as Subpage[]).map(subpage);
  const ids: readonly (readonly [Section, Iterable<NonNullable<Page['id']>>])[] = [
    ['spaces', spaces.map(({ id }) => id)],
    ['networks', networks.map(({ id }) => id)],
    ['kinds', kinds.map(({ slug }) => slug)],
    ['amenities', amenities.map(({ slug }) => slug)],
    ['definitions', definitions.map(({ id }) => id)],
    ['clients', trades.map(({ record }) => record.slug)],
    ['questions', questions.map(({ id }) => id)],
    ['guide', chapters.map(({ slug }) => slug)],
    ['regions', [...gazetteer.regions.values()].map(({ slug }) => slug)],
    ['provinces', [...gazetteer.provinces.values()].map(({ slug }) => slug)],
    ['municipalities', [...gazetteer.municipalities.values()].map(({ slug }) => slug)],
  ];
  const open = openRegister(catalogue).areas.flatMap(({ pages }) => pages.map(({ page }) => page));
  return [...heads, ...below, ...open, ...ids.flatMap(([section, found]) => [...found].map((id) => ({ section, id })))];
}
