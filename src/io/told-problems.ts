import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { FileProblem } from './file-problem.ts';

/** One problem as people read it; the form file:line:column is a link in most terminals and editors. */
export function toldProblem({ file, position, pointer, code, args }: FileProblem, locale: Locale): string {
  const place = [`${file}:${position.line}:${position.column}`, pointer].filter(Boolean).join(' ');
  return `${place}\n  ${translatorOf(locale)(`problem.${code}`, args)}`;
}

/** Problems one a paragraph: the place in the file and in the record, what was found and what to write instead; then how many. */
export function toldProblems(problems: readonly FileProblem[], locale: Locale): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const told = problems.map((problem) => toldProblem(problem, locale));
  return [...told, translatorOf(locale)('check.problems', { problems: problems.length, files })].join('\n\n');
}
