import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';

/** What can be corrected: the record of a space, a network or a question. */
export interface Correctable {
  readonly folder: 'spaces' | 'networks' | 'questions';
  readonly id: string;
  readonly name: string;
}

export interface Correction {
  /** Name of the field in the reader's language. */
  readonly label: string;
  /** JSON Pointers into the record. */
  readonly pointer: string;
  /** What the page shows now; missing where nothing is known. */
  readonly found?: string;
}

/** Where the record can be edited in the browser, on the forge (GitHub's form of address). */
export const editHref = (repository: string, { folder, id }: Correctable): string =>
  `${repository}/edit/main/content/${folder}/${id}.json`;

/** A new issue on the forge that already says which fact of which record it is about. */
export function correctionHref(
  repository: string,
  { folder, id, name }: Correctable,
  { label, pointer, found }: Correction,
  locale: Locale,
): string {
  const t = translatorOf(locale);
  const body = t(found ? 'correct.body' : 'correct.body-unknown', {
    name,
    label,
    pointer,
    file: `content/${folder}/${id}.json`,
    found: found ?? '',
  });
  return `${repository}/issues/new?${new URLSearchParams({ title: t('correct.title', { name, label }), body }).toString()}`;
}
