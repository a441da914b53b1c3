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
export const editHref = (repository: string, { folder, id }: Pick<Correctable, 'folder' | 'id'>): string =>
  `${repository}/edit/main/content/${folder}/${id}.json`;

/** Where a new file can be written in the browser, on the forge; its text is filled in where it is given. */
export const newFileHref = (
  repository: string,
  { folder, id }: Pick<Correctable, 'folder' | 'id'>,
  text?: string,
): string =>
  `${repository}/new/main/content/${folder}?${new URLSearchParams({ filename: `${id}.json`, ...(text && { value: text }) }).toString()}`;

/** A new issue on the forge with its title and text filled in. */
export const issueHref = (repository: string, title: string, body: string): string =>
  `${repository}/issues/new?${new URLSearchParams({ title, body }).toString()}`;

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
  return issueHref(repository, t('correct.title', { name, label }), body);
}
