import type { Words } from '../../i18n/locales.ts';
import type { Catalogue, Question } from '../catalogue.ts';
import { knownNow, type KnownNow } from './register-now.ts';

/** The parliamentary question that “Receiving clients” answers with data. */
export const contactQuestion = '2021-05-25-contact-trades';

/** One point of the question: what was asked, what was answered then, and what is counted now. */
export interface Point {
  readonly key: string;
  readonly asked: Words;
  /** Missing where the answer that was read does not speak of it. */
  readonly answered?: Words | undefined;
  readonly known: readonly KnownNow[];
}

/**
 * The question by its identifier.
 * @throws where the register does not hold it
 */
export function contactQuestionIn({ questions }: Catalogue): Question {
  const question = questions.find(({ id }) => id === contactQuestion);
  if (!question) throw new Error(`There is no parliamentary question ${contactQuestion}.`);
  return question;
}

/** Its points in the order of the record. */
export const pointsOf = ({ record }: Question, catalogue: Catalogue): readonly Point[] =>
  Object.entries(record.parts ?? {}).map(([key, part]) => ({
    key,
    ...part,
    known: knownNow(key, catalogue, record.networks ?? []),
  }));
