import { sourceLocale, translatedLocales, type Locale, type Words } from '../../i18n/locales.ts';
import type { Choice } from '../fields.ts';
import type { ColumnType, Meaning } from './column.ts';
import { listDelimiter, plainText } from './csv.ts';

/** A part of a descriptor: JSON, written and never read back. */
export type Descriptor = Readonly<Record<string, unknown>>;

/**
 * Title and description in the source language, and in the others under `x-<locale>`, as in the schemas.
 * Data Package has no translations of its own; it allows other properties everywhere.
 */
export function wordsIn(words: Readonly<Record<string, Words>>): Descriptor {
  const inLocale = (locale: Locale): Descriptor =>
    Object.fromEntries(
      Object.entries(words)
        .map(([word, text]) => [word, text[locale]])
        .filter(([, text]) => text),
    );
  const others = translatedLocales.map((locale) => [`x-${locale}`, inLocale(locale)]);
  return { ...inLocale(sourceLocale), ...Object.fromEntries(others) };
}

const formats: Readonly<Record<string, string>> = { 'http-url': 'uri', email: 'email' };

/**
 * Lists are strings: the standard's type `list` is missing from its published 2.0 profile, and readers refuse
 * the whole package for it. Its own two properties say how to split the string all the same.
 */
const types: Readonly<Record<ColumnType, Descriptor>> = {
  text: { type: 'string' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  flag: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  date: { type: 'string' },
  choice: { type: 'string' },
  list: { type: 'string', delimiter: listDelimiter, itemType: 'string' },
};

const valuesOf = (choices: readonly Choice[]): readonly string[] => choices.map(({ value }) => value);

function patternOf({ type, pattern, choices }: Meaning): string | undefined {
  if (type !== 'list' || choices.length === 0) return pattern;
  const item = `(${valuesOf(choices).join('|')})`;
  return `^${item}(${listDelimiter}${item})*$`;
}

function constraintsOf(meaning: Meaning, isKey: boolean): Descriptor {
  const { type, choices, isRequired, minimum, maximum } = meaning;
  const pattern = patternOf(meaning);
  return {
    ...(isRequired && { required: true }),
    ...(isKey && { unique: true }),
    ...(type === 'choice' && { enum: valuesOf(choices) }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/**
 * A column as a field descriptor of Table Schema (Data Package v2).
 * @param isKey true where the column alone is the primary key
 */
export function packageField(meaning: Meaning, isKey: boolean): Descriptor {
  const { name, type, label, description, format = '', example, unit, pointer, choices } = meaning;
  const constraints = constraintsOf(meaning, isKey);
  return {
    name,
    ...types[type],
    ...(formats[format] && { format: formats[format] }),
    ...wordsIn({ title: label, description }),
    ...(example !== undefined && { example: plainText(example, meaning) }),
    ...(type === 'choice' && {
      categories: choices.map((choice) => ({ value: choice.value, ...wordsIn({ label: choice.label }) })),
    }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(unit !== undefined && { 'x-unit': unit }),
    ...(pointer && { 'x-pointer': pointer }),
  };
}
