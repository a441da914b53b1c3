import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { issueFormHref, type ContentPlace } from './forge.ts';
import { formFile } from './issue-forms.ts';

/** What can be corrected: the record of a space, a network or a question. */
export interface Correctable extends ContentPlace {
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

/** The forge's form for a correction, which already says which fact of which record it is about. */
export function correctionHref(
  repository: string,
  { folder, id, name }: Correctable,
  { label, pointer, found }: Correction,
  locale: Locale,
): string {
  const title = translatorOf(locale)('correct.title', { name, label });
  const fields = { file: `content/${folder}/${id}.json`, pointer, ...(found !== undefined && { found }) };
  return issueFormHref(repository, formFile('correct-a-fact', locale), { title, ...fields });
}
