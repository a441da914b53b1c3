import { escapedKey } from './json-pointer.ts';
import { locales } from '../i18n/locales.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { childOf, wordOf, type SchemaNode } from './schema-node.ts';
import { asciiSlug } from './slug.ts';
import { exampleOf, nodeOf, ruleOf, shown, type SchemaError } from './schema-error.ts';

type Told = Pick<Problem, 'code' | 'args'> & Partial<Problem>;

function unknownKey(error: SchemaError): Told {
  const key = String(error.params['additionalProperty']);
  const names = Object.keys(nodeOf(error).properties ?? {});
  const meant = nearest(key, names);
  const pointer = `${error.instancePath}/${escapedKey(key)}`;
  return meant
    ? { code: 'unknown-key-near', args: { key, meant }, pointer, atKey: true }
    : { code: 'unknown-key', args: { key, names: names.join(', ') }, pointer, atKey: true };
}

/** What a whole file lacks is shown as it may be written; deeper, what holds the missing key may be left out instead. */
function missing(error: SchemaError): Told {
  const key = String(error.params['missingProperty']);
  if (error.instancePath !== '') return { code: 'missing', args: { key } };
  const example = exampleOf({ ...error, params: {}, parentSchema: childOf(nodeOf(error), key) ?? {} });
  return { code: 'missing-here', args: { key, example: `"${key}": ${example}` } };
}

const nullValue: Told = { code: 'null-value', args: {} };

const constantsOf = (branches: readonly SchemaNode[]): readonly string[] =>
  branches.map((branch) => branch.const ?? '');

/** The value that a text means which is no value: the one whose word it is in any language, else the nearest. */
function valueMeant(found: string, branches: readonly SchemaNode[]): string | undefined {
  const isWord = (branch: SchemaNode): boolean =>
    locales.some((locale) => asciiSlug(wordOf(branch, 'title', locale)) === asciiSlug(found));
  return branches.find(isWord)?.const ?? nearest(found, constantsOf(branches));
}

function notInList(error: SchemaError): Told {
  if (error.data === null) return nullValue;
  const { oneOf, enum: values = [] } = nodeOf(error);
  const branches: readonly SchemaNode[] = oneOf ?? values.map((value) => ({ const: value }));
  const meant = typeof error.data === 'string' ? valueMeant(error.data, branches) : undefined;
  const args = { found: shown(error.data), names: constantsOf(branches).join(', ') };
  return meant ? { code: 'not-in-list-near', args: { ...args, meant: shown(meant) } } : { code: 'not-in-list', args };
}

/** Patterns that ask for something in particular, whatever the field. */
export const patternCodes: Readonly<Record<string, ProblemCode>> = { '^[^;]*$': 'semicolon' };

function wrongForm(error: SchemaError): Told {
  const { instancePath, propertyName: key } = error;
  const code = patternCodes[String(error.params['pattern'])];
  if (code) return { code, args: { found: shown(error.data) } };
  const [rule, example] = [ruleOf(error), exampleOf(error)];
  if (key === undefined) return { code: 'wrong-form', args: { found: shown(error.data), rule, example } };
  return {
    code: 'wrong-key',
    args: { key, rule, example },
    pointer: `${instancePath}/${escapedKey(key)}`,
    atKey: true,
  };
}

const formatCodes: Readonly<Record<string, ProblemCode>> = {
  'http-url': 'not-a-web-address',
  email: 'not-an-email',
  'opening-hours': 'not-opening-hours',
};

function wrongFormat(error: SchemaError): Told {
  const format = String(error.params['format']);
  const code = formatCodes[format];
  if (!code) throw new Error(`No words for the format ${format}.`);
  return { code, args: { found: shown(error.data), example: exampleOf(error) } };
}

// Bounds are written as JSON writes them (49.4), for that is what the writer must type.
const limit =
  (code: ProblemCode) =>
  (error: SchemaError): Told => ({ code, args: { found: shown(error.data), limit: shown(error.params['limit']) } });

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
  return {
    code: `wrong-type-${asked}` as ProblemCode,
    args: {
      found: found.length > longestShown ? `${found.slice(0, longestShown)}…` : found,
      example: exampleOf(error),
    },
  };
}

/** By ajv's keyword; a keyword that is not here cannot fail in our schemas (a test goes through them all). */
export const tellers: Readonly<Record<string, (error: SchemaError) => Told>> = {
  additionalProperties: unknownKey,
  required: missing,
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

/** Errors that only repeat what another one says better: a failed branch of a closed list, the wrapper of a key's name. */
const isEcho = ({ keyword, schemaPath }: SchemaError): boolean =>
  keyword === 'propertyNames' || schemaPath.includes('/oneOf/') || schemaPath.includes('/anyOf/');

/** The errors of one record as problems, in the order found. */
export const problemsOf = (errors: readonly SchemaError[]): readonly Problem[] =>
  errors.filter((error) => !isEcho(error)).map(problemOf);
