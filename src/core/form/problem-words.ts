import type { Locale } from '../../i18n/locales.ts';
import { dictionaries, type MessageKey } from '../../i18n/messages.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { fieldAt } from '../fields.ts';
import type { Problem } from '../problem.ts';
import { upperFirst } from '../words/values-in.ts';
import type { Answers } from './answers.ts';
import { nameAt, type EntryPlace } from './record-of.ts';
import { evidenceFields } from './told-evidence.ts';

/** Something wrong with what was typed: the input that asks for it, what that is called, and what to do about it. */
export interface FormProblem {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

const isKey = (key: string): key is MessageKey => key in dictionaries.en;

/** The form says in its own words what the checker says of files; a nearer guess has the words of the plain problem. */
function keyOf(code: Problem['code']): MessageKey {
  const own = [`form.problem.${code}`, `form.problem.${code.replace(/-(near|here)$/, '')}`].find(isKey);
  return own ?? `problem.${code}`;
}

/** The place in the record that has to change: of a missing key, the key. */
function placeOf({ code, pointer, args }: Problem): string {
  if (code === 'missing' || code === 'missing-here') return `${pointer}/${String(args['key'])}`;
  if (code === 'no-evidence') return '/evidence/+1';
  return code === 'fact-without-evidence' ? String(args['found']) : pointer;
}

/** One input asks for the whole of a list: `/otherNames` for what stands at `/otherNames/0`. */
function inputPlace(pointer: string): string {
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  return fieldAt(above)?.type === 'list' ? above : pointer;
}

/** What an input is called: `Offer 2, Price`. */
export function labelOf(name: string, locale: Locale): string {
  const t = translatorOf(locale);
  const [, first = '', number = '', ...rest] = name.split('/');
  if (first === 'evidence') {
    const fields = [...evidenceFields.sources, ...evidenceFields.checks];
    const field = fields.find(({ key }) => key === rest[0]);
    const title = t('form.evidence-number', { number: number.slice(1) });
    return field ? `${title}, ${upperFirst(field.label[locale])}` : title;
  }
  const field = fieldAt(name);
  const label = upperFirst(field?.label[locale] ?? name);
  const entry = `form.entry.${first}`;
  if (!number.startsWith('+') || !isKey(entry)) return label;
  const title = t(entry, { number: number.slice(1) });
  return rest.length > 0 ? `${title}, ${label}` : title;
}

/** Readers of the form type no quotes, which the checker shows as JSON has them. */
const unquoted = (args: Problem['args']): Problem['args'] =>
  Object.fromEntries(
    Object.entries(args).map(([key, hole]) => [key, typeof hole === 'string' ? hole.replace(/^"(.*)"$/, '$1') : hole]),
  );

interface Ground {
  readonly answers: Answers;
  readonly places: readonly EntryPlace[];
  readonly locale: Locale;
}

/** The problems of a record as its reader's own: by the inputs of the form, in its words, each input's first alone. */
export function formProblems(
  problems: readonly Problem[],
  { answers, places, locale }: Ground,
): readonly FormProblem[] {
  const told = problems.map((problem): FormProblem => {
    const name = nameAt(inputPlace(placeOf(problem)), places);
    const typed = answers[name] ?? String(problem.args['found'] ?? '');
    const text = translatorOf(locale)(keyOf(problem.code), { ...unquoted(problem.args), typed });
    return { name, label: labelOf(name, locale), text };
  });
  return told.filter(({ name }, index) => told.findIndex((other) => other.name === name) === index);
}
