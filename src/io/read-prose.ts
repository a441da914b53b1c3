import path from 'node:path';
import { storyHead } from '../core/front-matter.ts';
import { forbiddenIn } from '../core/prose.ts';
import { isLocale } from '../i18n/locales.ts';
import { nameOf, type IsAsked } from './content-file.ts';
import { filesIn } from './content-folder.ts';
import { startOfFile, type FileProblem } from './file-problem.ts';
import { readProse, type PlacedProblem } from './prose-file.ts';

/** A text as it was judged. */
export interface JudgedText {
  readonly file: string;
  readonly problems: readonly FileProblem[];
  /** Where its line ends or its first character have another form: the text that the file should hold. */
  readonly formatted?: string;
}

const nameForm = /^(?<id>[a-z0-9-]+)\.(?<locale>[a-z]{2})\.mdx?$/;

function nameProblems(name: string, spaceIds: ReadonlySet<string>): readonly PlacedProblem[] {
  const { id = '', locale = '' } = nameForm.exec(name)?.groups ?? {};
  if (!isLocale(locale))
    return [
      { code: 'prose-name', pointer: '', args: { example: 'coworking-namur-namur.fr.mdx' }, position: startOfFile },
    ];
  return spaceIds.has(id)
    ? []
    : [{ code: 'no-record', pointer: '', args: { found: `${id}.json` }, position: startOfFile }];
}

function judgedText(file: string, spaceIds: ReadonlySet<string>): JudgedText {
  const { tree, problems, formatted } = readProse(file, storyHead);
  const all = [...nameProblems(path.basename(file), spaceIds), ...problems, ...(tree ? forbiddenIn(tree) : [])];
  return {
    file,
    problems: all.map((problem) => ({ ...problem, file: nameOf(file) })),
    ...(formatted !== undefined && { formatted }),
  };
}

/**
 * Judges every text beside the records: its name, its head, and what it may not hold.
 * @param folder the spaces' folder
 * @param isAsked which of its files to judge
 */
export const judgedTexts = (folder: string, spaceIds: ReadonlySet<string>, isAsked: IsAsked): readonly JudgedText[] =>
  filesIn(folder, /\.mdx?$/)
    .filter(isAsked)
    .map((file) => judgedText(file, spaceIds));
