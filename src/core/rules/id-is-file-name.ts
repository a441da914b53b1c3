import { asciiSlug } from '../slug.ts';
import type { Rule } from './rule.ts';

/** The id is the file's name: lower case ASCII words joined by hyphens; a record that repeats it must agree. */
export const idIsFileName: Rule = (record, { id }) => {
  const slug = asciiSlug(id);
  if (slug !== id) return [{ code: 'file-name', pointer: '', args: { found: `${id}.json`, meant: `${slug}.json` } }];
  if (record.id === undefined || record.id === id) return [];
  return [{ code: 'id-not-file-name', pointer: '/id', args: { found: record.id, meant: id } }];
};
