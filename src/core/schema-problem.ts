import { wordsFrom, type Words } from '../i18n/locales.ts';
import { fieldAt } from './fields.ts';
import { escapedKey } from './json-pointer.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { wordOf, type SchemaNode } from './schema-node.ts';

/** One failed keyword as ajv tells it (its ErrorObject), only as far as it is looked at. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
  readonly parentSchema?: object;
  readonly data?: unknown;
}

type Told = Pick<Problem, 'code' | 'args'> & Partial<Problem>;

const shown = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

type Node = SchemaNode & { readonly minItems?: number; readonly maxItems?: number };

const nodeOf = ({ parentSchema = {} }: SchemaError): Node => parentSchema;

const descriptionOf = (node: SchemaNode): Words => wordsFrom((locale) => wordOf(node, 'description', locale));

/** The field whose list holds the place: the items of a list have no words of their own. */
const listAround = ({ instancePath }: SchemaError) => fieldAt(instancePath.replace(/\/\d+$/, ''));

/** For places that no example of the schema covers. */
const plainExamples: Readonly<Record<string, string>> = { string: '"…"', number: '12.5', integer: '20', array: '["…"]', object: '{ … }' };

function exampleOf(error: SchemaError): string {
  const example = nodeOf(error).examples?.[0];
  if (example !== undefined) return shown(example);
  const listed = listAround(error)?.example;
  if (error.params['type'] === 'array' && listed !== undefined) return shown(listed);
  return Array.isArray(listed) ? shown(listed[0]) : (plainExamples[String(nodeOf(error).type)] ?? '');
}

function unknownKey(error: SchemaError): Told {
  const key = String(error.params['additionalProperty']);
  const names = Object.keys(nodeOf(error).properties ?? {});
  const meant = nearest(key, names);
  const pointer = `${error.instancePath}/${escapedKey(key)}`;
  return meant ? { code: 'unknown-key-near', args: { key, meant }, pointer, atKey: true } : { code: 'unknown-key', args: { key, names: names.join(', ') }, pointer, atKey: true };
}

const nullValue: Told = { code: 'null-value', args: {} };

function notInList(error: SchemaError): Told {
  if (error.data === null) return nullValue;
  const { oneOf, enum: values = [] } = nodeOf(error);
  const known = oneOf?.map((branch) => branch.const ?? '') ?? values;
  const meant = typeof error.data === 'string' ? nearest(error.data, known) : undefined;
  const args = { found: shown(error.data), names: known.join(', ') };
  return meant ? { code: 'not-in-list-near', args: { ...args, meant: shown(meant) } } : { code: 'not-in-list', args };
}

function wrongForm(error: SchemaError): Told {
  const { instancePath, propertyName } = error;
  const node = nodeOf(error);
  const example = exampleOf(error);
  if (propertyName !== undefined) return { code: 'wrong-key', args: { key: propertyName, rule: descriptionOf(node), example }, pointer: `${instancePath}/${escapedKey(propertyName)}`, atKey: true };
  return { code: 'wrong-form', args: { found: shown(error.data), rule: node.description ? descriptionOf(node) : (listAround(error)?.description ?? ''), example } };
}

const formatCodes: Readonly<Record<string, ProblemCode>> = { 'http-url': 'not-a-web-address', email: 'not-an-email', 'opening-hours': 'not-opening-hours' };

function wrongFormat(error: SchemaError): Told {
  const format = String(error.params['format']);
  const code = formatCodes[format];
  if (!code) throw new Error(`No words for the format ${format}.`);
  return { code, args: { found: shown(error.data), example: exampleOf(error) } };
}

// Bounds are written as JSON writes them (49.4), for that is what the writer must type.
const limit = (code: ProblemCode) => (error: SchemaError): Told => ({ code, args: { found: shown(error.data), limit: shown(error.params['limit']) } });

const empty: Told = { code: 'empty', args: {} };

const tooShort = (error: SchemaError): Told => (error.data === '' ? empty : limit('too-short')(error));

/** A list asks for one item at least; only a range, `[15, 20]`, asks for a certain number of them. */
function wrongLength(error: SchemaError): Told {
  const { minItems, maxItems } = nodeOf(error);
  if (minItems === 2 && maxItems === 2) return { code: 'not-a-range', args: { found: shown(error.data) } };
  if (error.keyword === 'minItems') return empty;
  throw new Error('No words for a list that is too long.');
}

const longestShown = 60;

function wrongType(error: SchemaError): Told {
  if (error.data === null) return nullValue;
  const found = shown(error.data);
  const asked = String(error.params['type']).replace(',', '-');
  return { code: `wrong-type-${asked}` as ProblemCode, args: { found: found.length > longestShown ? `${found.slice(0, longestShown)}…` : found, example: exampleOf(error) } };
}

/** By ajv's keyword; a keyword that is not here cannot fail in our schemas (a test goes through them all). */
export const tellers: Readonly<Record<string, (error: SchemaError) => Told>> = {
  additionalProperties: unknownKey,
  required: ({ params }) => ({ code: 'missing', args: { key: String(params['missingProperty']) } }),
  type: wrongType,
  oneOf: notInList,
  enum: notInList,
  anyOf: () => ({ code: 'no-evidence', args: {} }),
  pattern: wrongForm,
  format: wrongFormat,
  minimum: limit('too-small'),
  maximum: limit('too-big'),
  minLength: tooShort,
  maxLength: limit('too-long'),
  minItems: wrongLength,
  maxItems: wrongLength,
  minProperties: () => empty,
  uniqueItems: () => ({ code: 'repeated', args: {} }),
};

/** One error of ajv as a problem of ours: the place, the code of a sentence, and what fills it. */
export function problemOf(error: SchemaError): Problem {
  const tell = tellers[error.keyword];
  if (!tell) throw new Error(`No words for the schema keyword ${error.keyword}.`);
  const { code, args, pointer = error.instancePath, atKey = false } = tell(error);
  return { code, args, pointer, ...(atKey && { atKey }) };
}
