import asOf from '../../../schemas/as-of.schema.json' with { type: 'json' };
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import quality from '../../../schemas/quality.schema.json' with { type: 'json' };
import releaseChanges from '../../../schemas/release-changes.schema.json' with { type: 'json' };
import { judgedKinds, recordSchemas, type JudgedKind } from '../record-schemas.ts';
import { childOf, resolved, type SchemaNode } from '../schema-node.ts';

const schemas = { common, 'as-of': asOf, 'release-changes': releaseChanges, ...recordSchemas, quality };

/** The published schemas, by the name of their file without `.schema.json`. */
export type SchemaName = 'common' | 'as-of' | 'release-changes' | JudgedKind | 'quality';
export const schemaNames: readonly SchemaName[] = ['common', 'as-of', 'release-changes', ...judgedKinds, 'quality'];

/** The schema of one kind of record, or of a download. */
export const schemaOf = (name: JudgedKind | 'as-of'): SchemaNode => schemas[name] as unknown as SchemaNode;

/** The shape of the items of a list, e.g. of `sources`; a key that is no list of objects throws. */
export function itemOf(schema: SchemaNode, key: string): SchemaNode {
  const items = childOf(schema, key)?.items;
  if (!items) throw new Error(`The schema has no list "${key}".`);
  return resolved(items);
}

/**
 * A schema as it is published: at the address that its `$id` says, wherever the site stands.
 * References between schemas are relative, so they hold as they are.
 * @param homepage e.g. `https://example.org/register/`
 */
export function publishedSchema(name: SchemaName, homepage: string): string {
  const schema = schemas[name];
  const published = { ...schema, $id: schema.$id.replace(/^https?:\/\/[^/]+\//, homepage) };
  return `${JSON.stringify(published, null, 2)}\n`;
}
