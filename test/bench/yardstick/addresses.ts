import { targetQuery, type FormTarget } from '../../../src/core/form/target.ts';
import { belowBase, pathOf, subpage, type Page } from '../../../src/core/page.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { siteAddress } from '../../../src/io/site-address.ts';

const { base, origin } = siteAddress();

export const href = (page: Page, locale: Locale): string => belowBase(pathOf(page, locale), base);
export const fileHref = (path: string): string => belowBase(path, base);
export const absolute = (path: string): string => `${origin}${path}`;
export const formHref = (target: FormTarget, locale: Locale): string =>
  `${href(subpage('form'), locale)}${targetQuery(target)}`;
