import type { Locale } from '../i18n/locales.ts';
import { translatorOf, type Hole, type Holes } from '../i18n/translate.ts';
import { visible } from '../core/hidden-characters.ts';
import type { FileProblem } from './file-problem.ts';

/** Lists of what may be written instead are told whole; what was found, only its beginning. */
const longest = (hole: string): number => (['names', 'places', 'codes', 'meant', 'rule'].includes(hole) ? 2000 : 120);

function readable(hole: string, value: Hole): Hole {
  if (typeof value !== 'string') return value;
  const shown = visible(value);
  return shown.length > longest(hole) ? `${shown.slice(0, longest(hole))}…` : shown;
}

const readableArgs = (args: FileProblem['args']): Holes =>
  Object.fromEntries(Object.entries(args).map(([hole, value]) => [hole, readable(hole, value)]));

/** The sentence about a problem, with nothing in it that a terminal or a page would obey. */
export const sentenceAbout = ({ code, args }: Pick<FileProblem, 'code' | 'args'>, locale: Locale): string =>
  translatorOf(locale)(`problem.${code}`, readableArgs(args));

/** One problem as people read it; the form file:line:column is a link in most terminals and editors. */
export function toldProblem(problem: FileProblem, locale: Locale): string {
  const { file, position, pointer } = problem;
  const place = [`${file}:${position.line}:${position.column}`, pointer].filter(Boolean).join(' ');
  return `${visible(place)}\n  ${sentenceAbout(problem, locale)}`;
}

/** Problems one a paragraph: the place in the file and in the record, what was found and what to write instead; then how many. */
export function toldProblems(problems: readonly FileProblem[], locale: Locale): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const told = problems.map((problem) => toldProblem(problem, locale));
  return [...told, translatorOf(locale)('check.problems', { problems: problems.length, files })].join('\n\n');
}
