import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { dateIn } from '../words/dates-in.ts';

/** A page of the bibliography as the guide shows it. */
export interface CitedPage {
  readonly url: string;
  readonly title?: string;
  /** ISO 639-1 code of the title's language. */
  readonly language?: string;
  readonly publisher: string;
  /** Its date in words, or that it has none. */
  readonly date: string;
}

/**
 * A page by its key.
 * @throws where the bibliography has no such key: the checker refuses a chapter that cites it
 */
export function citedPage(key: string, { bibliography }: Catalogue, locale: Locale): CitedPage {
  const page = bibliography[key];
  if (!page) throw new Error(`The bibliography has no page "${key}".`);
  const { published, ...rest } = page;
  return { ...rest, date: published ? dateIn(published, locale) : translatorOf(locale)('evidence.undated') };
}
