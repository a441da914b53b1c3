/** The message that asks a place for what is unknown of it: from handed words alone, so that a script writes it too. */
import { locales, wordsFrom, type Locale, type Words } from '../../i18n/locales.ts';
import { filled } from '../../i18n/sentence.ts';
import type { CriterionId } from '../criteria/criteria.ts';

/** What the message says in one language; `{space}` stands for the place. */
export interface MessageWords {
  readonly subject: string;
  /** What stands for the place while none is chosen, e.g. `votre espace`. */
  readonly anyPlace: string;
  readonly opening: string;
  readonly closing: string;
  /** The question of each need of the trade. */
  readonly questions: Readonly<Partial<Record<CriterionId, string>>>;
}

export type BilingualWords = Readonly<Record<Locale, MessageWords>>;

export interface Message {
  readonly subject: string;
  /** The same in each language. */
  readonly parts: Words;
  /** Both, one after the other. */
  readonly body: string;
}

/** The parameter of a trade's address that chooses the place to write to, by its identifier. */
export const placeParameter = 'space';

interface Asked {
  /** What is not known, in the trade's order. */
  readonly unknown: readonly CriterionId[];
  /** Name of the place, where one is chosen. */
  readonly name?: string;
}

const parted = '\n\n———\n\n';

function partIn(locale: Locale, words: MessageWords, { unknown, name }: Asked): string {
  const space = name ?? words.anyPlace;
  const questions = unknown.flatMap((criterion) => words.questions[criterion] ?? []).map((question) => `– ${question}`);
  return [filled(words.opening, { space }, locale), questions.join('\n'), words.closing].join('\n\n');
}

/** Asks in every language of the site, one after the other, for exactly what is unknown. */
export function messageFrom(words: BilingualWords, asked: Asked): Message {
  const subjects = locales.map((locale) =>
    filled(words[locale].subject, { space: asked.name ?? words[locale].anyPlace }, locale),
  );
  const parts = wordsFrom((locale) => partIn(locale, words[locale], asked));
  return { subject: subjects.join(' / '), parts, body: locales.map((locale) => parts[locale]).join(parted) };
}

/** Opens the message in the reader's mail, to a place's mailbox where one is published (RFC 6068: lines end in CR LF). */
export const mailtoOf = ({ subject, body }: Omit<Message, 'parts'>, email = ''): string =>
  `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
