import type { Locale } from '../i18n/locales.ts';
import { amenityNamed } from './amenities.ts';
import { fieldNamed, labelOfChoice, type Field } from './fields.ts';
import { kindNamed } from './kinds.ts';
import type { Page } from './page.ts';
import { lowerFirst } from './words/values-in.ts';

/** A part of a fact's text that leads to a page of its own. */
export interface LinkedText {
  readonly text: string;
  readonly page: Page;
}

/** The kinds of a record, each with its page, e.g. `club privé`, `coworking`. */
export const kindLinks = (words: readonly string[], locale: Locale): readonly LinkedText[] =>
  words.flatMap((word) => {
    const kind = kindNamed(word);
    return kind ? [{ text: labelOfChoice(fieldNamed('/kinds'), word, locale), page: kind.page }] : [];
  });

/**
 * Flags that are affirmed, each with its page, e.g. `salle de réunion`, `cuisine`.
 * @returns undefined unless every one of them has a page, as amenities do
 */
export function flagLinks(flags: readonly Field[], locale: Locale): readonly LinkedText[] | undefined {
  const links = flags.flatMap(({ pointer, key, label }) => {
    const amenity = pointer.startsWith('/amenities/') ? amenityNamed(key) : undefined;
    return amenity ? [{ text: lowerFirst(label[locale]), page: amenity.page }] : [];
  });
  return links.length === flags.length ? links : undefined;
}
