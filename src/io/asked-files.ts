import { lstatSync } from 'node:fs';
import path from 'node:path';
import { bibliographyKind, contentFolders } from '../core/content-kinds.ts';
import { changedFiles } from './changed-files.ts';
import { projectFolder } from './folders.ts';

const exists = (file: string): boolean => lstatSync(file, { throwIfNoEntry: false }) !== undefined;
const foldersIn = (root: string): readonly string[] => contentFolders.map((name) => path.join(root, name));
const bibliographyIn = (root: string): string => path.join(root, bibliographyKind.file);

const isContent = (file: string, root: string): boolean =>
  file === bibliographyIn(root) || (foldersIn(root).includes(path.dirname(file)) && /\.(json|mdx?)$/.test(file));

/** Files that are named but are none to judge, and folders that should be there. */
export function missingIn(root: string, named: readonly string[]): readonly string[] {
  const places = [...foldersIn(root), bibliographyIn(root)].filter((place) => !exists(place));
  return [...places, ...named.filter((file) => !isContent(file, root) || !exists(file))];
}

/** The schemas that judge the project's own content; another repository's content has another history than they. */
const changedSchemas = (root: string, base: string): readonly string[] =>
  root.startsWith(projectFolder + path.sep) ? changedFiles(path.join(projectFolder, 'schemas'), base).files : [];

/**
 * The files of the content that differ from a state of the repository.
 * @returns undefined where all of them have to be judged: what is gone, and places and schemas that change, concern all records
 */
export function changedContent(root: string, base: string): readonly string[] | undefined {
  const { files, isAnyGone } = changedFiles(root, base);
  const judged = files.filter((file) => isContent(file, root) && path.basename(file) !== 'README.md');
  const others = [...files, ...changedSchemas(root, base)].filter(
    (file) => !isContent(file, root) && !file.endsWith('.md'),
  );
  return isAnyGone || others.length > 0 ? undefined : judged;
}
