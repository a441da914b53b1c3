import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { FileProblem } from './read-content.ts';

/**
 * Problems as people read them, one a paragraph: file:line:column, the place in the record, what was found and what to write instead.
 * The file:line:column form is a link in most terminals and editors.
 */
export function toldProblems(problems: readonly FileProblem[], locale: Locale): string {
  const t = translatorOf(locale);
  const told = problems.map(({ file, position, pointer, code, args }) => `${file}:${position.line}:${position.column} ${pointer}\n  ${t(`problem.${code}`, args)}`);
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...told, t('check.problems', { count: problems.length, files })].join('\n\n');
}
