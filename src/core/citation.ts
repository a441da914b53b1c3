import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Release } from './catalogue.ts';
import type { Citation } from './citation-formats.ts';
import { registerName } from './licence.ts';
import { addressBelow } from './page.ts';
import { dateIn } from './words/dates-in.ts';

/** The register at a release, as it asks to be cited. */
export function citationOf({ version, date }: Release, homepage: string, locale: Locale): Citation {
  return {
    key: `coworking-register-${version}`,
    title: registerName[locale],
    author: translatorOf(locale)('citation.author'),
    version,
    date,
    url: addressBelow(homepage, { section: 'data' }, locale),
    locale,
  };
}

/** As it stands in a text: name, edition, day and address. */
export function plainCitationOf({ title, version, date, url, locale }: Citation): string {
  return translatorOf(locale)('data.citation', { name: title, version, date: dateIn(date, locale), address: url });
}
