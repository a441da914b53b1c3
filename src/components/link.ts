import { targetQuery, type FormTarget } from '../core/form/target.ts';
import { belowBase, pathOf, shortAddress, subpage, type Page } from '../core/page.ts';
import type { Locale } from '../i18n/locales.ts';

const base = import.meta.env.BASE_URL;

/** Address of a page of the site: the one way to link, since it alone knows the path the site stands under. */
export const href = (page: Page, locale: Locale): string => belowBase(pathOf(page, locale), base);

/** Address of the contribution form, at what it is asked for. */
export const formHref = (target: FormTarget, locale: Locale): string =>
  `${href(subpage('form'), locale)}${targetQuery(target)}`;

/** Address of a file of the site, e.g. `/data/spaces.csv`. */
export const fileHref = (path: string): string => belowBase(path, base);

/** The same, whole, as search engines and feeds want it. */
export const absolute = (path: string): string => new URL(path, import.meta.env.SITE).href;

/** Address of a page as one reads it from paper and types it, e.g. `example.org/fr/donnees/`. */
export const typedAddress = (page: Page, locale: Locale): string => shortAddress(absolute(href(page, locale)));
