import type { Catalogue } from '../../../src/core/catalogue.ts';
import { pathOf } from '../../../src/core/page.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';

/** A page of a space, and the file that it is written to below the site. */
export interface SpacePage {
  readonly id: string;
  readonly locale: Locale;
  readonly file: string;
}

/** Every page of every space. */
export const spacePages = ({ spaces }: Catalogue): readonly SpacePage[] =>
  locales.flatMap((locale) =>
    spaces.map(({ id }) => ({ id, locale, file: `${pathOf({ section: 'spaces', id }, locale)}index.html` })),
  );
