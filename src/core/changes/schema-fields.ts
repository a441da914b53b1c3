import type { TableColumns } from './release-changes.ts';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field may hold, as far as its schema says so by itself: its type, or the name of the shape that it refers to. */
const typeOf = ({ type, $ref }: Readonly<Record<string, unknown>>): string =>
  typeof $ref === 'string' ? $ref.slice($ref.lastIndexOf('/') + 1) : JSON.stringify(type ?? 'any');

/** The fields below a node of a schema, by their places; a free key is `*`, and so is each item of a list. */
function fieldsUnder(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (!isMap(node)) return [];
  const { properties, additionalProperties, items } = node;
  const named = Object.entries(isMap(properties) ? properties : {}).flatMap(([key, child]) =>
    isMap(child) ? [[`${path}/${key}`, typeOf(child)] as const, ...fieldsUnder(child, `${path}/${key}`)] : [],
  );
  return [...named, ...fieldsUnder(additionalProperties, `${path}/*`), ...fieldsUnder(items, `${path}/*`)];
}

/**
 * The fields of schemas in the form of columns, so that the rule of versions judges both alike.
 * @param schemas by their names, e.g. `space`; anything that was read as JSON
 */
export const fieldsOfSchemas = (schemas: ReadonlyMap<string, unknown>): TableColumns =>
  Object.fromEntries([...schemas].map(([name, schema]) => [name, Object.fromEntries(fieldsUnder(schema, ''))]));
