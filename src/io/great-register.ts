import { locales, type Locale } from '../i18n/locales.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { rowsPerPage } from './rows-per-page.ts';

/** Whether the register has more spaces than a page lists: scripts then load their lists apart. */
export const isGreatRegister = (): boolean => loadCatalogue().spaces.length > rowsPerPage();

interface LocalePath {
  readonly params: { readonly locale: Locale };
  readonly props: { readonly locale: Locale };
}

/** The static paths of such a list: one for each language, and none where a page holds the whole itself. */
export const greatRegisterPaths = (): LocalePath[] =>
  isGreatRegister() ? locales.map((locale) => ({ params: { locale }, props: { locale } })) : [];
