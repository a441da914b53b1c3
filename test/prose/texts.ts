/** Every text that people read, language by language, for what must hold of all of them: spelling and typography. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { componentOf } from '../../src/core/guide/outline.ts';
import type { ProseNode } from '../../src/core/prose.ts';
import type { EventRecord, QuestionRecord, TermRecord, TradeRecord } from '../../src/core/records.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { dictionaries } from '../../src/i18n/messages.ts';

export interface Text {
  /** Where it stands, e.g. `content/guide/history.fr.mdx:12`. */
  readonly place: string;
  readonly text: string;
}

const blocks = new Set(['paragraph', 'heading']);

/** The words of a block as a reader meets them: a number for each that is computed, no notes. */
function wordsOf(node: ProseNode): string {
  const name = componentOf(node);
  if (name === 'Source') return '';
  if (name === 'Count' || name === 'Definition') return '0';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

/** Paragraphs, headings, the writer's words on sources: each by itself. */
function textsIn(node: ProseNode, file: string): readonly Text[] {
  const place = `${file}:${node.position?.start.line ?? 1}`;
  const own = blocks.has(node.type) ? wordsOf(node) : '';
  const comment = componentOf(node) === 'Source' ? (node.children ?? []).map(wordsOf).join('') : '';
  return [
    ...[own, comment].filter(Boolean).map((text) => ({ place, text })),
    ...(node.children ?? []).flatMap((child) => textsIn(child, file)),
  ];
}

/** Of a head, what is shown: sentences, no numbers and no addresses. */
function shownHead(head: string, file: string): readonly Text[] {
  const { title, purpose, summary } = parse(head) as Readonly<Record<string, unknown>>;
  return [title, purpose, summary]
    .filter((text) => typeof text === 'string')
    .map((text) => ({ place: `${file}:1`, text }));
}

function textsOfFile(file: string): readonly Text[] {
  const text = readFileSync(file, 'utf8');
  const features = { frontmatter: true } as const;
  const tree = (
    file.endsWith('.mdx') ? mdxToMdast(text, { features }) : markdownToMdast(text, { features })
  ) as ProseNode;
  const head = tree.children?.find(({ type }) => type === 'yaml')?.value ?? '';
  return [...shownHead(head, file), ...textsIn(tree, file)];
}

const filesIn = (pattern: string): readonly string[] => globSync(pattern).toSorted();

export const chapters = (locale: Locale): readonly Text[] =>
  filesIn(`content/guide/*.${locale}.mdx`).flatMap(textsOfFile);

export const stories = (locale: Locale): readonly Text[] =>
  filesIn(`content/spaces/*.${locale}.{md,mdx}`).flatMap(textsOfFile);

export const glossary = (locale: Locale): readonly Text[] =>
  filesIn('content/glossary/*.json').flatMap((file) => {
    const { term, also, definition } = JSON.parse(readFileSync(file, 'utf8')) as TermRecord;
    const said = [term[locale], ...(also?.[locale] ?? []), definition[locale]];
    return said.map((text) => ({ place: `content/glossary/${basename(file)}`, text }));
  });

export const trades = (locale: Locale): readonly Text[] =>
  filesIn('content/trades/*.json').flatMap((file) => {
    const { name, access = {}, needs, beyond = {} } = JSON.parse(readFileSync(file, 'utf8')) as TradeRecord;
    const said = [
      name,
      ...Object.values(access).map(({ text }) => text),
      ...Object.values(needs).map(({ why }) => why),
      ...Object.values(beyond),
    ];
    return said.map((words) => ({ place: `content/trades/${basename(file)}`, text: words[locale] }));
  });
/** What a record says in one language, wherever it says something in each. */
function saidIn(value: unknown, locale: Locale): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own: unknown = Object(value)[locale];
  return typeof own === 'string' ? [own] : Object.values(value).flatMap((inner) => saidIn(inner, locale));
}

export const series = (locale: Locale): readonly Text[] =>
  filesIn('content/{statistics,charts}/*.json').flatMap((file) =>
    saidIn(JSON.parse(readFileSync(file, 'utf8')), locale).map((text) => ({ place: file, text })),
  );

/** Parliamentary questions: their titles, the offices asked, what was asked and answered. */
export const questions = (locale: Locale): readonly Text[] =>
  filesIn('content/questions/*.json').flatMap((file) => {
    const { title, office, asked, answered, parts = {} } = JSON.parse(readFileSync(file, 'utf8')) as QuestionRecord;
    const points = Object.values(parts).flatMap((part) => [part.asked, part.answered]);
    return [title, office, asked, answered, ...points].flatMap((words) =>
      words ? [{ place: `content/questions/${basename(file)}`, text: words[locale] }] : [],
    );
  });

export const events = (locale: Locale): readonly Text[] =>
  filesIn('content/events/*.json').map((file) => ({
    place: `content/events/${basename(file)}`,
    text: (JSON.parse(readFileSync(file, 'utf8')) as EventRecord).text[locale],
  }));

/** The sentences of the interface, without their holes. */
export const sentences = (locale: Locale): readonly Text[] =>
  Object.entries(dictionaries[locale]).flatMap(([key, message]) => {
    const forms = typeof message === 'string' ? [message] : [message.one, message.other];
    return forms.map((form) => ({ place: `src/i18n/${locale}.ts ${key}`, text: form.replaceAll(/\{\w+\}/g, '0') }));
  });

/** All of them. */
export const allTexts = (locale: Locale): readonly Text[] => [
  ...chapters(locale),
  ...stories(locale),
  ...glossary(locale),
  ...trades(locale),
  ...series(locale),
  ...questions(locale),
  ...events(locale),
  ...sentences(locale),
];
