import { wordsFrom, type Words } from '../i18n/locales.ts';
import type { Question } from './catalogue.ts';
import { periodOf } from './dates.ts';
import type { Field } from './fields.ts';
import { questionField } from './question-fields.ts';
import { upperFirst } from './words/values-in.ts';

/** Questions that have something in common: where they were asked, or what they are about. */
export interface QuestionGroup {
  /** Value of the schema, e.g. `contact-trades`. */
  readonly key: string;
  readonly label: Words;
  readonly questions: readonly Question[];
}

/** Year in which a question was asked, e.g. `2021`. */
export const yearAsked = ({ record }: Question): string => record.askedOn.slice(0, 4);

/** Questions by the year in which they were asked, the newest year and question first. */
export const questionsByYear = (
  questions: readonly Question[],
): readonly (readonly [string, readonly Question[]])[] => [...Map.groupBy(questions.toReversed(), yearAsked)];

function grouped(
  { choices }: Field,
  questions: readonly Question[],
  valuesOf: (question: Question) => readonly string[],
): readonly QuestionGroup[] {
  return choices
    .map(({ value, label }) => ({
      key: value,
      label: wordsFrom((locale) => upperFirst(label[locale])),
      questions: questions.filter((question) => valuesOf(question).includes(value)).toReversed(),
    }))
    .filter((group) => group.questions.length > 0);
}

/** Those parliaments in which any was asked, in the schema’s order; in each the newest question first. */
export const questionsByParliament = (questions: readonly Question[]): readonly QuestionGroup[] =>
  grouped(questionField('parliament'), questions, ({ record }) => [record.parliament]);

/** The themes that any is about, in the schema’s order; a question stands under each of its own. */
export const questionsByTheme = (questions: readonly Question[]): readonly QuestionGroup[] =>
  grouped(questionField('themes'), questions, ({ record }) => record.themes);

/** The questions that name a space or a network, in the order in which they were asked. */
export const questionsNaming = (
  questions: readonly Question[],
  kind: 'spaces' | 'networks',
  id: string,
): readonly Question[] => questions.filter(({ record }) => record[kind]?.includes(id));

/** Other questions that share a theme with one: those that share the most first, then the newest. */
export function questionsBeside({ id, record }: Question, questions: readonly Question[]): readonly Question[] {
  const shared = (other: Question): number =>
    other.record.themes.filter((theme) => record.themes.includes(theme)).length;
  return questions
    .toReversed()
    .filter((other) => other.id !== id && shared(other) > 0)
    .toSorted((a, b) => shared(b) - shared(a));
}

const dayInMilliseconds = 86_400_000;

/** Whole days from the question to its answer; undefined while one of the two days is not known. */
export function daysToAnswer({ record: { askedOn, answeredOn } }: Question): number | undefined {
  const days = [askedOn, answeredOn].map((date) => date && periodOf(date));
  const [asked, answered] = days;
  if (!asked || !answered || asked.start !== asked.end || answered.start !== answered.end) return undefined;
  return Math.round((Date.parse(answered.start) - Date.parse(asked.start)) / dayInMilliseconds);
}
