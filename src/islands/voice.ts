import type { Locale } from '../i18n/locales.ts';
import type { Message, MessageKey } from '../i18n/messages.ts';
import { sentenceOf, type Holes } from '../i18n/sentence.ts';

/** Says one of the messages that an element was handed. */
export type Voice<Key extends MessageKey> = (key: Key, holes?: Holes) => string;

/** The voice of an element that was handed its messages as JSON. */
export function voiceFrom<Key extends MessageKey>(json: string, locale: Locale): Voice<Key> {
  const messages = JSON.parse(json) as Readonly<Record<Key, Message>>;
  return (key, holes = {}) => sentenceOf(messages[key], holes, locale);
}
