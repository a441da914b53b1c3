import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { contentKinds, guideFolder, type FolderKind } from '../core/content-kinds.ts';
import type { Problem } from '../core/problem.ts';
import { nameOf, type IsAsked } from './content-file.ts';
import { startOfFile, type FileProblem } from './file-problem.ts';

/** The folder of a kind's records. */
export const folderIn = (root: string, kind: FolderKind): string => path.join(root, contentKinds[kind].folder);

/** What every folder may hold besides its content: its README, and what systems and editors hide. */
const isBeside = (name: string): boolean =>
  name === 'README.md' || (name.startsWith('.') && !/\.(json|mdx?)$/i.test(name));

// A link to another place is never followed: what is read stands here.
const entriesOf = (folder: string): readonly Dirent[] =>
  lstatSync(folder).isSymbolicLink()
    ? []
    : readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isBeside(name));

/** Whether an entry is a file of the folder; one whose name is no UTF-8 cannot even be found again. */
const isKept = (entry: Dirent, ending: RegExp): boolean =>
  entry.isFile() && ending.test(entry.name) && !entry.name.includes('\uFFFD');

/** The paths of the files with that ending, by name; links to other places are not among them. */
export const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => isKept(entry, ending))
    .map(({ name }) => path.join(folder, name))
    .toSorted();

interface Kept {
  readonly ending: RegExp;
  /** What the folder holds, as messages say it. */
  readonly example: string;
}

const keptIn: Readonly<Record<string, Kept>> = {
  ...Object.fromEntries(
    Object.values(contentKinds).map(({ folder }) => [folder, { ending: /\.json$/, example: 'la-ruche-namur.json' }]),
  ),
  [contentKinds.space.folder]: { ending: /\.(json|mdx?)$/, example: 'la-ruche-namur.json, la-ruche-namur.fr.mdx' },
  [guideFolder]: { ending: /\.mdx?$/, example: 'history.fr.mdx' },
};

function strange(entry: Dirent, { ending, example }: Kept): Pick<Problem, 'code' | 'args'> | undefined {
  if (entry.isSymbolicLink()) return { code: 'symbolic-link', args: {} };
  if (isKept(entry, ending)) return undefined;
  return { code: 'stray-file', args: { found: entry.name, example } };
}

const atStart = (file: string, told: Pick<Problem, 'code' | 'args'>): FileProblem => ({
  ...told,
  pointer: '',
  file: nameOf(file),
  position: startOfFile,
});

/** What lies in the folders of the content and is no file of theirs: links, folders, files of another kind. */
export function strayProblems(root: string, isAsked: IsAsked): readonly FileProblem[] {
  return Object.entries(keptIn).flatMap(([name, kept]) => {
    const folder = path.join(root, name);
    if (lstatSync(folder).isSymbolicLink()) return [atStart(folder, { code: 'symbolic-link', args: {} })];
    return entriesOf(folder).flatMap((entry) => {
      const file = path.join(folder, entry.name);
      const told = isAsked(file) ? strange(entry, kept) : undefined;
      return told ? [atStart(file, told)] : [];
    });
  });
}
