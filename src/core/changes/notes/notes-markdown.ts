import type { Locale } from '../../../i18n/locales.ts';
import { translatorOf } from '../../../i18n/translate.ts';
import { blocks, code, list, plain } from '../../markdown.ts';
import { countsIn, endIn, notedRecords, preambleOf, type NotedRecord, type Notes } from './notes.ts';
import { factIn } from '../told-record.ts';

function recordSection(record: NotedRecord, locale: Locale): string {
  const { name, notes, facts, evidence, commits, step, isUncommitted } = record;
  const lines = [
    ...notes.map((note) => plain(note)),
    ...facts.map((fact) => plain(factIn(fact, locale), 600)),
    ...evidence.map(({ words, url }) => [plain(words, 600), ...(url ? [code(url)] : [])].join(' ')),
    ...commits.map(({ hash, date, author, subject }) =>
      [code(hash.slice(0, 10)), plain(`${date} ${author}: ${subject}`)].join(' '),
    ),
    ...(isUncommitted ? [plain(translatorOf(locale)('notes.uncommitted'))] : []),
  ];
  return blocks(`### ${plain(name)} · ${code(step.id)}`, list(lines));
}

/** The notes as Markdown for a forge, in which contributed texts are shown and do nothing. */
export function notesMarkdown(notes: Notes, locale: Locale): string {
  const t = translatorOf(locale);
  const title = t('notes.title', { from: endIn(notes.from, locale), to: endIn(notes.to, locale) });
  const counts = countsIn(notes, locale);
  const sections = [...notedRecords(notes, locale)].map(([collection, records]) =>
    blocks(
      `## ${plain(t(`changes.collection.${collection}`))}`,
      ...records.map((record) => recordSection(record, locale)),
    ),
  );
  const head = blocks(
    `# ${plain(title)}`,
    ...preambleOf(notes, locale).map((sentence) => plain(sentence, 2000)),
    list((counts.length > 0 ? counts : [t('notes.none')]).map((line) => plain(line))),
  );
  return `${blocks(head, ...sections)}\n`;
}
