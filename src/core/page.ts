import { locales, type Locale, type Words } from '../i18n/locales.ts';
import { sections, subpages, type Section, type Subpage } from '../i18n/sections.ts';

/** A page, whatever its language: the same value names it and its twins. */
export interface Page {
  readonly section: Section;
  /** Last segment of the address: the same in every language, or one for each. */
  readonly id?: string | Words;
}

/** A page that has a fixed address below its section's, e.g. `coverage` below `data`. */
export const subpage = (name: Subpage): Page => ({ section: subpages[name].section, id: subpages[name].segment });

/** Address of a page below the site's base, e.g. `/fr/espaces/coworking-namur-namur/`. */
export function pathOf({ section, id }: Page, locale: Locale): string {
  const last = typeof id === 'object' ? id[locale] : id;
  return `/${[locale, sections[section][locale], last].filter(Boolean).join('/')}/`;
}

/** Puts an address of the site below its base, e.g. `/fr/` below `/sub/` gives `/sub/fr/`. */
export const belowBase = (path: string, base: string): string => `${base.replace(/\/$/, '')}${path}`;

/** An address as one reads it from paper and types it, without `https://`, e.g. `example.org/fr/donnees/`. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/** The whole address of a page, e.g. `https://example.org/register/fr/donnees/`, below a home page that ends in a slash. */
export const addressBelow = (homepage: string, page: Page, locale: Locale): string =>
  `${homepage}${pathOf(page, locale).slice(1)}`;

/** A page's address in every language, in the order of the language switch. */
export const twinsOf = (page: Page): readonly { readonly locale: Locale; readonly path: string }[] =>
  locales.map((locale) => ({ locale, path: pathOf(page, locale) }));

export interface Route {
  readonly params: Readonly<Record<string, string>>;
  readonly props: { readonly locale: Locale };
}

/** The static paths of a file that each language has, e.g. `{ params: { locale: 'fr' }, props: { locale: 'fr' } }`. */
export const localeRoutes = (): Route[] => locales.map((locale) => ({ params: { locale }, props: { locale } }));

/**
 * The static paths of a section's page: one for each language, with the translated segment.
 * @returns e.g. `{ params: { locale: 'fr', spaces: 'espaces' }, props: { locale: 'fr' } }`
 */
export const routesOf = (section: Section): readonly Route[] =>
  locales.map((locale) => ({ params: { locale, [section]: sections[section][locale] }, props: { locale } }));

/**
 * The static paths of such a page: one for each language, with both segments translated.
 * @returns e.g. `{ params: { locale: 'fr', data: 'donnees', coverage: 'couverture' }, props: { locale: 'fr' } }`
 */
export const subroutesOf = (name: Subpage): readonly Route[] =>
  routesOf(subpages[name].section).map(({ params, props }) => ({
    params: { ...params, [name]: subpages[name].segment[props.locale] },
    props,
  }));
