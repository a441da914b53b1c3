import type { Locale } from '../../i18n/locales.ts';
import type { Page } from '../page.ts';

/** Below the site: where all feeds stand. */
export const feedFolder = 'feeds';

/** Where a feed stands, without its ending, e.g. `/data/feeds/fr/spaces/a6k-charleroi`. */
export const feedPath = (scope: string, locale: Locale): string => `/data/${feedFolder}/${locale}/${scope}`;

/** Where the feed of all changes stands, without its ending. */
export const siteFeedPath = (locale: Locale): string => feedPath('changes', locale);

const followed: ReadonlySet<Page['section']> = new Set(['regions', 'networks', 'spaces'] as const);

/** Where the feed of a page stands that has one of its own: a Region, a network or a space. */
export function feedOfPage({ section, id }: Page, locale: Locale): string | undefined {
  const last = typeof id === 'object' ? id[locale] : id;
  return followed.has(section) && last !== undefined ? feedPath(`${section}/${last}`, locale) : undefined;
}
