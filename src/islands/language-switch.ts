import { isLocale, type Locale } from '../i18n/locales.ts';

/**
 * Gives each link to another language what this address asks.
 * @param asked the parameters, with or without a `?`; a function where each language has its own names for them
 */
export function pointSwitch(asked: string | ((locale: Locale) => string) = location.search): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    if (typeof asked === 'string') link.search = asked;
    else if (isLocale(link.hreflang)) link.search = asked(link.hreflang);
  }
}
