import type { Problem } from '../problem.ts';
import { asciiSlug } from '../slug.ts';
import { characterProblem } from './plain-characters.ts';
import type { Rule } from './rule.ts';

/**
 * The id is the file's name: lower case ASCII words joined by hyphens.
 * @param ids of the same kind, so that no file is proposed the name of another
 */
export function fileNameProblems(id: string, ids: ReadonlySet<string> = new Set()): readonly Problem[] {
  const slug = asciiSlug(id);
  if (slug === id) return [];
  const told = characterProblem(id);
  if (told) return [{ ...told, pointer: '' }];
  const args = { found: `${id}.json`, meant: `${slug || 'la-ruche-namur'}.json` };
  return [{ code: ids.has(slug) ? 'file-name-taken' : 'file-name', pointer: '', args }];
}

/** The file's name is an id; a record that repeats it agrees. */
export const idIsFileName: Rule = (record, { id, spaceIds }) => {
  const misnamed = fileNameProblems(id, spaceIds);
  if (misnamed.length > 0 || record.id === undefined || record.id === id) return misnamed;
  return [{ code: 'id-not-file-name', pointer: '/id', args: { found: record.id, meant: id } }];
};
