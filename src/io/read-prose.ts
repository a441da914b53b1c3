import { readdirSync } from 'node:fs';
import path from 'node:path';
import { storyHead } from '../core/front-matter.ts';
import { forbiddenIn } from '../core/prose.ts';
import { isLocale } from '../i18n/locales.ts';
import { nameOf, type IsAsked } from './content-file.ts';
import { startOfFile, type FileProblem } from './file-problem.ts';
import { readProse, type PlacedProblem } from './prose-file.ts';

function textProblems(file: string): readonly PlacedProblem[] {
  const { tree, problems } = readProse(file, storyHead);
  return [...problems, ...(tree ? forbiddenIn(tree) : [])];
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

/**
 * Judges every text beside the records: its name, its head, and what it may not hold.
 * @param folder the spaces' folder
 * @param isAsked which of its files to judge
 */
export function proseProblems(folder: string, spaceIds: ReadonlySet<string>, isAsked: IsAsked): readonly FileProblem[] {
  const names = readdirSync(folder).filter(
    (name) => /\.mdx?$/.test(name) && name !== 'README.md' && isAsked(path.join(folder, name)),
  );
  return names.flatMap((name) => {
    const file = path.join(folder, name);
    return [...nameProblems(name, spaceIds), ...textProblems(file)].map((problem) => ({
      ...problem,
      file: nameOf(file),
    }));
  });
}
