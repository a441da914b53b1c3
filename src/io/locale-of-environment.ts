import { isLocale, type Locale } from '../i18n/locales.ts';

/** The language a terminal asks for (POSIX LC_ALL, LC_MESSAGES, LANG), English where it is none of ours. */
export function localeOfEnvironment(environment: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const asked = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  const language = asked.slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
}
