import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Notes } from '../core/changes/notes/notes.ts';
import type { TableColumns } from '../core/changes/release-changes.ts';
import { fieldsOfSchemas } from '../core/changes/schema-fields.ts';
import { columnChanges } from '../core/changes/version-rule.ts';
import { writeContentAt } from './commit-content.ts';
import { repositoryOf, withFolder } from './content-at.ts';
import type { FoundState } from './read-notes.ts';

const ending = '.schema.json';

/** The fields of the schemas in a folder; undefined where there is none. */
function fieldsIn(folder: string): TableColumns | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((name) => name.endsWith(ending));
  const read = files.map((name): [string, unknown] => [
    name.slice(0, -ending.length),
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
  ]);
  return fieldsOfSchemas(new Map(read));
}

/** The fields of the schemas that a commit has beside its content. */
function fieldsAt(root: string, commit: string): TableColumns | undefined {
  const { top, folder } = repositoryOf(root);
  const schemas = path.posix.join(path.posix.dirname(folder), 'schemas');
  return withFolder((into) => {
    writeContentAt({ repository: top, commit, folder: schemas, into, most: Infinity });
    return fieldsIn(path.join(into, schemas));
  });
}

function fieldsOf({ kind, commit }: FoundState, root: string): TableColumns | undefined {
  if (kind === 'files') return fieldsIn(path.join(path.dirname(root), 'schemas'));
  return commit === undefined ? undefined : fieldsAt(root, commit);
}

/**
 * What differs in shape between two states. Releases keep the columns of their tables, and this code makes those of the files as they
 * lie; of a commit, whose code is not run, the fields of its schemas are told apart instead.
 */
export function judgedBetween(
  before: FoundState,
  after: FoundState,
  root: string,
): Pick<Notes, 'judgedBy' | 'differences'> {
  if (before.kind !== 'commit' && after.kind !== 'commit')
    return { judgedBy: 'columns', differences: columnChanges(before.state.columns, after.state.columns) };
  const [was, is] = [before, after].map((end) => fieldsOf(end, root));
  return was && is
    ? { judgedBy: 'schemas', differences: columnChanges(was, is) }
    : { judgedBy: 'nothing', differences: [] };
}
