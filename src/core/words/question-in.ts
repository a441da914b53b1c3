import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Question } from '../catalogue.ts';
import { labelOfChoice } from '../fields.ts';
import { questionField } from '../question-fields.ts';
import { dateIn, whenIn } from './dates-in.ts';
import { upperFirst } from './values-in.ts';

/** Where a question was asked, e.g. `Parlement wallon`. */
export const parliamentIn = ({ record }: Question, locale: Locale): string =>
  labelOfChoice(questionField('parliament'), record.parliament, locale);

/** What parliament calls it, e.g. `Question écrite nᵒ 494 (2020-2021)`; without number and session where no page tells them. */
export function referenceIn({ record: { kind, number, session } }: Question, locale: Locale): string {
  const label = upperFirst(labelOfChoice(questionField('kind'), kind, locale));
  if (number === undefined || session === undefined) return label;
  // An ordinal, and no quantity: 1,234 would be wrong.
  return translatorOf(locale)('question.reference', { kind: label, number: String(number), session });
}

/** Its course in one sentence: what it is, where and when it was asked, and when answered. */
export function courseIn(question: Question, locale: Locale): string {
  const { askedOn, answeredOn } = question.record;
  const holes = {
    reference: referenceIn(question, locale),
    parliament: parliamentIn(question, locale),
    asked: whenIn(askedOn, locale),
  };
  const t = translatorOf(locale);
  return answeredOn
    ? t('question.course-answered', { ...holes, answered: whenIn(answeredOn, locale) })
    : t('question.course', holes);
}

/** Its title with the day, for two questions may bear one title. */
export const titleIn = ({ record: { title, askedOn } }: Question, locale: Locale): string =>
  translatorOf(locale)('question.page-title', { title: title[locale], date: dateIn(askedOn, locale) });

/** The line under its title in a list, e.g. `25 mai 2021 · Question écrite nᵒ 494 (2020-2021) · Parlement wallon`. */
export const placedIn = (question: Question, locale: Locale): string =>
  [
    upperFirst(dateIn(question.record.askedOn, locale)),
    referenceIn(question, locale),
    parliamentIn(question, locale),
  ].join(' · ');
