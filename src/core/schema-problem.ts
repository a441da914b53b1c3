import type { ErrorObject } from 'ajv/dist/2020.js';
import { locales, type Words } from '../i18n/locales.ts';
import type { Hole } from '../i18n/translate.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { resolved, wordOf, type SchemaNode } from './schema-node.ts';

type Args = Readonly<Record<string, Hole>>;
type Told = Pick<Problem, 'code' | 'args'> & Partial<Problem>;

const shown = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

const descriptionOf = (node: SchemaNode): Words => Object.fromEntries(locales.map((locale) => [locale, wordOf(node, 'description', locale)])) as Record<(typeof locales)[number], string>;

const parentOf = (error: ErrorObject): SchemaNode => error.parentSchema as unknown as SchemaNode;

function unknownKey({ params, instancePath, parentSchema }: ErrorObject): Told {
  const key = String(params['additionalProperty']);
  const names = Object.keys((parentSchema as unknown as SchemaNode).properties ?? {});
  const meant = nearest(key, names);
  const args = { key, names: names.join(', ') };
  const pointer = `${instancePath}/${key}`;
  return meant ? { code: 'unknown-key-near', args: { ...args, meant }, pointer, atKey: true } : { code: 'unknown-key', args, pointer, atKey: true };
}

function notInList(error: ErrorObject): Told {
  const branches = parentOf(error).oneOf?.map((branch) => branch.const ?? '') ?? parentOf(error).enum ?? [];
  const meant = typeof error.data === 'string' ? nearest(error.data, branches) : undefined;
  const args = { found: shown(error.data), names: branches.join(', ') };
  return meant ? { code: 'not-in-list-near', args: { ...args, meant: shown(meant) } } : { code: 'not-in-list', args };
}

function wrongForm(error: ErrorObject): Told {
  const node = parentOf(error);
  const example = shown(node.examples?.[0]);
  if (error.propertyName !== undefined) return { code: 'wrong-key', args: { key: error.propertyName, rule: descriptionOf(node), example }, pointer: `${error.instancePath}/${error.propertyName}`, atKey: true };
  return { code: 'wrong-form', args: { found: shown(error.data), rule: descriptionOf(node), example } };
}

const limit = (code: ProblemCode) => (error: ErrorObject): Told => ({ code, args: { found: shown(error.data), limit: Number(error.params['limit']) } });

function wrongType(error: ErrorObject): Told {
  const example = shown(resolved(parentOf(error)).examples?.[0]);
  return { code: `wrong-type-${String(error.params['type']).replace(',', '-')}` as ProblemCode, args: { found: shown(error.data).slice(0, 60), example } };
}

/** By ajv's keyword; a keyword that is not here cannot fail in our schemas (a test goes through them all). */
const tellers: Readonly<Record<string, (error: ErrorObject) => Told>> = {
  additionalProperties: unknownKey,
  required: ({ params }) => ({ code: 'missing', args: { key: String(params['missingProperty']) } }),
  type: wrongType,
  oneOf: notInList,
  enum: notInList,
  anyOf: () => ({ code: 'no-evidence', args: {} }),
  pattern: wrongForm,
  format: wrongForm,
  minimum: limit('too-small'),
  maximum: limit('too-big'),
  minLength: limit('too-short'),
  maxLength: limit('too-long'),
  minItems: () => ({ code: 'empty', args: {} }),
  maxItems: limit('too-many'),
  minProperties: () => ({ code: 'empty', args: {} }),
  uniqueItems: () => ({ code: 'repeated', args: {} }),
};

/** One error of ajv as a problem of ours: the place, the code of a sentence, and what fills it. */
export function problemOf(error: ErrorObject): Problem {
  const tell = tellers[error.keyword];
  if (!tell) throw new Error(`No words for the schema keyword ${error.keyword}.`);
  const { code, args, pointer = error.instancePath, atKey = false } = tell(error);
  return { code, args: args as Args, pointer, ...(atKey && { atKey }) };
}
