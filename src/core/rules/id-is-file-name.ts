import type { Problem } from '../problem.ts';
import { asciiSlug } from '../slug.ts';
import type { Rule } from './rule.ts';

/** The id is the file's name: lower case ASCII words joined by hyphens. */
export function fileNameProblems(id: string): readonly Problem[] {
  const slug = asciiSlug(id);
  return slug === id ? [] : [{ code: 'file-name', pointer: '', args: { found: `${id}.json`, meant: `${slug}.json` } }];
}

/** The file's name is an id; a record that repeats it agrees. */
export const idIsFileName: Rule = (record, { id }) => {
  const misnamed = fileNameProblems(id);
  if (misnamed.length > 0 || record.id === undefined || record.id === id) return misnamed;
  return [{ code: 'id-not-file-name', pointer: '/id', args: { found: record.id, meant: id } }];
};
