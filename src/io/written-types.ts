import { compile, type JSONSchema } from 'json-schema-to-typescript';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { recordSchemas } from '../core/record-schemas.ts';
import { upperFirst } from '../core/words/values-in.ts';

const banner = '// Made from the schemas by `npm run types`; change a schema, not this file.';
const imports = [
  "import type { Formula } from './definitions/formula.ts';",
  "import type { Words } from '../i18n/locales.ts';",
].join('\n');
/** Definitions of the common schema that stand as a type of the code: by the list of languages, by the criteria that there are. */
const types: Readonly<Record<string, string>> = { words: 'Words', formula: 'Formula' };
const definitions: Readonly<Record<string, unknown>> = common.$defs;
/** Keywords that say nothing to a compiler; titles would make a named type of every word. */
const silent = new Set([
  'title',
  'examples',
  'pattern',
  'uniqueItems',
  'propertyNames',
  'anyOf',
  'minProperties',
  '$id',
  '$schema',
]);

const isMap = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node);

/** A closed list of `const` branches as an `enum`, e.g. `{ enum: ['open', 'closed'] }`. */
function asEnum(branches: readonly unknown[]): JSONSchema {
  return { enum: branches.filter(isMap).map((branch) => String(branch['const'])) };
}

/** A node's own sentence, which becomes the comment of its type. */
const described = ({ description }: Readonly<Record<string, unknown>>): JSONSchema =>
  typeof description === 'string' ? { description } : {};

/** The shape alone: references put in place, words and bounds left out, pairs kept as pairs. */
function shapeOf(node: unknown): JSONSchema {
  if (!isMap(node)) return {};
  const { $ref, oneOf, properties, items, additionalProperties, ...rest } = node;
  if (typeof $ref === 'string') {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    const tsType = types[name];
    if (tsType) return { ...described(rest), tsType };
    const { title: _title, description: _description, ...shared } = Object(definitions[name]);
    return shapeOf({ ...shared, ...rest });
  }
  if (Array.isArray(oneOf)) return { ...asEnum(oneOf), ...described(rest) };
  const isPair = rest['maxItems'] === 2;
  const kept = Object.entries(rest).filter(
    ([key]) => !silent.has(key) && !key.startsWith('x-') && (isPair || key !== 'minItems'),
  );
  return {
    ...Object.fromEntries(kept),
    ...(isMap(properties) && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, shapeOf(value)])),
    }),
    ...(isMap(items) && { items: shapeOf(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties: isMap(additionalProperties) ? shapeOf(additionalProperties) : additionalProperties === true,
    }),
  };
}

/**
 * The TypeScript types of the records, as the text of one source file, made from the JSON Schemas.
 * @returns the source text; rejects when a schema cannot be compiled.
 */
export async function writtenTypes(): Promise<string> {
  const options = { additionalProperties: false, style: { singleQuote: true, printWidth: 120 } };
  const written = await Promise.all(
    Object.entries(recordSchemas).map(([kind, schema]) =>
      compile(shapeOf(schema), `${upperFirst(kind)}Record`, { ...options, bannerComment: '' }),
    ),
  );
  return [`${banner}\n${imports}\n`, ...written.map((types) => types.trimStart())].join('\n');
}
