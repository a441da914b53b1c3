import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { isSame } from '../pull-request/fact-changes.ts';
import { contentKinds } from '../content-kinds.ts';
import { recordSchemas, type JudgedKind } from '../record-schemas.ts';
import { childOf, resolved, wordOf, type SchemaNode } from '../schema-node.ts';
import { listIn, upperFirst } from '../words/values-in.ts';
import type { Collection } from './records.ts';
import type { RecordStep } from './record-steps.ts';
import type { ToldFact } from './told-record.ts';

const kindOf = (collection: Collection): JudgedKind =>
  (Object.entries(contentKinds).find(([, { folder }]) => folder === collection)?.[0] ?? 'bibliography') as JudgedKind;

/** What a record of a collection may hold; the bibliography is a map of them. */
function shapeOf(collection: Collection): SchemaNode {
  const root = recordSchemas[kindOf(collection)] as unknown as SchemaNode;
  return typeof root.additionalProperties === 'object' ? resolved(root.additionalProperties) : root;
}

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** A value of any record in words, where it is short enough to be read in a line; undefined where it has parts. */
function wordsOf(value: unknown, node: SchemaNode | undefined, locale: Locale): string | undefined {
  if (value === undefined) return translatorOf(locale)('proposal.unknown');
  if (typeof value === 'boolean') return translatorOf(locale)(value ? 'value.yes' : 'value.no');
  const branch = node?.oneOf?.find((one) => one.const === value);
  if (isText(value)) return branch ? wordOf(branch, 'title', locale) : String(value);
  if (Array.isArray(value)) return value.every(isText) ? listIn(value.map(String)) : undefined;
  const word: unknown = Object(value)[locale];
  return typeof word === 'string' ? word : undefined;
}

/** What differs in a record of any kind but a space: each of its fields by its name, with both values where they are words. */
export function otherFacts({ collection, before = {}, after = {} }: RecordStep, locale: Locale): readonly ToldFact[] {
  const shape = shapeOf(collection);
  const keys = Object.keys({ ...before, ...after }).filter((key) => !isSame(before[key], after[key]));
  return keys.map((key) => {
    const node = childOf(shape, key);
    const label = upperFirst((node && wordOf(node, 'title', locale)) || key);
    const [was, is] = [before[key], after[key]].map((value) => wordsOf(value, node, locale));
    return was === undefined || is === undefined ? { label } : { label, before: was, after: is };
  });
}
