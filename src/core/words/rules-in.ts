import type { Locale } from '../../i18n/locales.ts';
import { translatorOf, type Translate } from '../../i18n/translate.ts';
import type { Meaning } from '../datasets/column.ts';
import { plainText } from '../datasets/csv.ts';
import { listIn } from './values-in.ts';

const choicesIn = ({ choices }: Meaning): string => listIn(choices.map(({ value }) => value));

function typeIn(meaning: Meaning, t: Translate): string {
  const { type, choices } = meaning;
  if (type === 'list' && choices.length > 0) return t('dictionary.list-of', { choices: choicesIn(meaning) });
  return t(`dictionary.type.${type}`, { choices: choicesIn(meaning) });
}

function boundsIn({ minimum, maximum }: Meaning, t: Translate): string | undefined {
  if (minimum === undefined) return undefined;
  return maximum === undefined ? t('dictionary.at-least', { minimum }) : t('dictionary.between', { minimum, maximum });
}

const units = ['EUR', 'm2', 'days', 'months', 'people'] as const;

function unitIn({ unit }: Meaning, t: Translate): string | undefined {
  const known = units.find((name) => name === unit);
  return known && t(`dictionary.unit.${known}`);
}

/** What may stand in a column, in a row of short words, e.g. `whole number`, `in persons`, `0 at least`. */
export function rulesIn(meaning: Meaning, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  const { pattern, isRequired } = meaning;
  return [
    typeIn(meaning, t),
    unitIn(meaning, t),
    boundsIn(meaning, t),
    pattern && t('dictionary.pattern', { pattern }),
    isRequired ? t('dictionary.required') : undefined,
  ].filter((rule) => rule !== undefined && rule !== '') as readonly string[];
}

/** The example of a column as its cell would be written; undefined where the schema gives none. */
export const exampleIn = (meaning: Meaning): string | undefined =>
  meaning.example === undefined ? undefined : plainText(meaning.example, meaning);
