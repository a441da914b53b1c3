import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { formattedRecord } from '../described.ts';
import type { Draft } from './draft.ts';
import type { Subject } from './subject.ts';
import type { Preview } from './preview.ts';
import { labelOf } from './problem-words.ts';

export interface Message {
  readonly title: string;
  readonly body: string;
  /** What stands in a link where the whole is too long for it. */
  readonly pasteHere: string;
}

/** The text of the record's file, byte for byte as the checker wants it once nothing is wrong. */
export const fileText = ({ record }: Draft): string => formattedRecord('space', record);

interface Told {
  readonly draft: Draft;
  readonly subject?: Subject;
  /** What the page will say, in the reader's language. */
  readonly preview: Preview;
  readonly locale: Locale;
}

function titleOf({ draft, subject, locale }: Told): string {
  const t = translatorOf(locale);
  if (!subject) return t('form.message.new', { name: String(draft.record.name ?? '') });
  return t('form.message.correction', { name: subject.record.name, label: labelOf(subject.pointer, locale) });
}

function linesOf({ draft, subject, preview, locale }: Told): readonly string[] {
  const t = translatorOf(locale);
  const sides = preview.lines.flatMap(({ label, before, after }) => {
    const about = (text: string) => (label ? t('form.problem.line', { label, problem: text }) : text);
    return [
      before === undefined || !subject ? '' : t('form.message.before', { text: about(before) }),
      after === undefined ? '' : subject ? t('form.message.after', { text: about(after) }) : about(after),
    ].filter(Boolean);
  });
  return [
    t('form.message.file', { id: draft.id }),
    ...(subject ? [t('form.message.place', { pointer: subject.pointer })] : []),
    ...sides,
  ];
}

/** A contribution as a message to read, with the whole file in it: whole even where something is still to be settled. */
export function messageOf(told: Told): Message {
  const t = translatorOf(told.locale);
  const file = ['```json', fileText(told.draft).trimEnd(), '```'].join('\n');
  return {
    title: titleOf(told),
    body: [...linesOf(told), '', t('form.message.whole'), '', file, ''].join('\n'),
    pasteHere: t('form.message.paste'),
  };
}
