import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Question } from './catalogue.ts';
import type { Fact } from './facts.ts';
import { labelOfChoice } from './fields.ts';
import { questionField } from './question-fields.ts';
import { daysToAnswer } from './questions.ts';
import { factsFrom, type Line } from './record-facts.ts';
import type { QuestionRecord } from './records.ts';
import { dateIn } from './words/dates-in.ts';
import { parliamentIn, referenceIn } from './words/question-in.ts';
import { listIn } from './words/values-in.ts';

/** The spaces and networks that it names, each with its page. */
function mentionLines({ record }: Question, { space, network }: Catalogue, locale: Locale): readonly Line[] {
  const { spaces = [], networks = [] } = record;
  return [
    ...spaces.map((id): Line => ({
      pointer: '/spaces',
      text: space.get(id)?.record.name ?? id,
      page: { section: 'spaces', id },
    })),
    ...networks.map((id): Line => ({
      pointer: '/networks',
      text: network.get(id)?.record.name[locale] ?? id,
      page: { section: 'networks', id },
    })),
  ];
}

function linesOf(question: Question, locale: Locale): readonly Line[] {
  const { askedOn, answeredOn, office, answer, themes } = question.record;
  const label = (key: keyof QuestionRecord, value: string): string => labelOfChoice(questionField(key), value, locale);
  const days = daysToAnswer(question);
  const qualifier = days === undefined ? undefined : translatorOf(locale)('question.delay', { count: days });
  return [
    { pointer: '/askedOn', text: dateIn(askedOn, locale) },
    ...(answeredOn ? [{ pointer: '/answeredOn', text: dateIn(answeredOn, locale), qualifier }] : []),
    { pointer: '/office', text: office[locale] },
    { pointer: '/parliament', text: parliamentIn(question, locale) },
    { pointer: '/kind', text: referenceIn(question, locale) },
    { pointer: '/answer', text: label('answer', answer) },
    { pointer: '/themes', text: listIn(themes.map((theme) => label('themes', theme))) },
  ];
}

/** The facts of a question that are no summary, in the order in which a reader asks for them, with who says so. */
export const factsOfQuestion = (question: Question, catalogue: Catalogue, locale: Locale): readonly Fact[] =>
  factsFrom([...linesOf(question, locale), ...mentionLines(question, catalogue, locale)], {
    record: question.record,
    labelOf: (key) => questionField(key as keyof QuestionRecord).label[locale],
    today: catalogue.release.date,
    locale,
  });
