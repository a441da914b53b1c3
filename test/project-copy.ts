import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a build reads, the content apart. */
const parts = ['src', 'schemas', 'public', 'LICENSES', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/** A folder in which the commands of the project run on files of its own. */
export interface ProjectCopy {
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies the project, its packages apart, with its content or `others`: the files and folders that are needed there besides. */
export function projectCopy(name: string, others: readonly string[] = ['content']): ProjectCopy {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  for (const part of [...parts, ...others]) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
