import type { Readable, Writable } from 'node:stream';
import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import type { Choice } from '../core/fields.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';

/** Somebody pressed Ctrl-C. */
export class CancelledError extends Error {}

/** Whom to ask: in which language, and where the keys come from and the words go. */
export interface Asking {
  readonly locale: Locale;
  readonly input: Readable;
  readonly output: Writable;
}

/** What was answered; throws CancelledError after Ctrl-C. */
function answered<Value>(value: Value): Exclude<Value, symbol> {
  if (isCancel(value)) throw new CancelledError();
  return value as Exclude<Value, symbol>;
}

interface Line {
  readonly message: string;
  readonly placeholder?: string;
  readonly initialValue?: string;
  /** What is wrong with an answer; nothing where it is right. */
  readonly findFault: (answer: string) => string | undefined;
}

/** Asks for one line of text, again and again until nothing is wrong with it; '' where it is left empty. */
export async function askLine({ findFault, ...line }: Line, { input, output }: Asking): Promise<string> {
  const validate = (answer = ''): string | undefined => findFault(answer.trim());
  return answered(await text({ ...line, defaultValue: '', validate, input, output })).trim();
}

/** What a list shows: its questions say themselves which keys to press. */
const listOf = (choices: readonly Choice[], { locale, input, output }: Asking) => ({
  options: choices.map(({ value, label }) => ({ value, label: label[locale] })),
  maxItems: 12,
  showInstructions: false,
  input,
  output,
});

/** Asks for some of a list; at least one where it is required. */
export async function askSeveral(
  { message, required }: { readonly message: string; readonly required: boolean },
  choices: readonly Choice[],
  asking: Asking,
): Promise<readonly string[]> {
  return answered(await multiselect<string>({ message, required, ...listOf(choices, asking) }));
}

/** Asks for one of a list, or for none: ''. */
export async function askOne(message: string, choices: readonly Choice[], asking: Asking): Promise<string> {
  const { options, ...list } = listOf(choices, asking);
  const none = { value: '', label: translatorOf(asking.locale)('answer.unknown') };
  return answered(await select<string>({ message, ...list, options: [none, ...options] }));
}

/** Asks for a yes. */
export async function askYes(message: string, { locale, input, output }: Asking): Promise<boolean> {
  const t = translatorOf(locale);
  const words = { active: t('answer.yes'), inactive: t('answer.no') };
  return answered(await confirm({ message, ...words, initialValue: false, input, output }));
}
