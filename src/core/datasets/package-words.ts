import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { guardedFormula } from './formula.ts';

/** What whoever opens the dataset must know before using it, after what it is. */
const rules = [
  'package.unknown',
  'package.evidence',
  'package.dates',
  'package.counts',
  'package.lists',
  'package.points',
  'package.formulas',
  'package.rows',
] as const;

/** The description of the dataset, as CommonMark. */
export const packageDescription: Words = wordsFrom((locale) => {
  const t = translatorOf(locale);
  return [t('package.about'), ...rules.map((key) => `- ${t(key, { pattern: guardedFormula })}`)].join('\n\n');
});

export const packageKeywords: readonly string[] = [
  'coworking',
  'third place',
  'tiers-lieu',
  'Belgium',
  'Belgique',
  'België',
  'open data',
];
