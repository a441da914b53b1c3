import { wordsFrom, type Words } from '../i18n/locales.ts';
import { wordsOf } from '../i18n/translate.ts';

/** The register's name, as it is credited and as catalogues list it. */
export const registerName: Words = wordsOf('site.name');

/** The licence of the register's text and data; the code and third-party sources have their own. */
export const licence = {
  /** SPDX and Open Definition identifier. */
  id: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** The page that tells it in plain words, in each language. */
  deed: wordsFrom((locale) => `https://creativecommons.org/licenses/by/4.0/deed.${locale}`),
} as const;
