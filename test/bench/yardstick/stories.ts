/** The texts beside the records, as HTML. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToHtml } from 'satteri';
import { parse } from 'yaml';
import type { storyHead } from '../../../src/core/front-matter.ts';
import { isLocale, locales, type Locale } from '../../../src/i18n/locales.ts';
import { contentFolder } from '../../../src/io/folders.ts';
import type { z } from 'zod';

export interface Story {
  readonly locale: Locale;
  readonly summary: string;
  readonly html: string;
  /** As it is written. */
  readonly body: string;
}

function storyIn(file: string, locale: Locale): Story {
  const text = readFileSync(file, 'utf8');
  const { html, frontmatter } = markdownToHtml(text, {
    features: { frontmatter: true, smartPunctuation: false },
  });
  const { summary } = parse(frontmatter?.value ?? '') as z.infer<typeof storyHead>;
  return { locale, summary, html, body: text.replace(/^---\n.*?\n---\n/s, '').trim() };
}

/** Finds the text about a space: in the reader's language, else in another one. Each is turned into HTML when a page asks. */
export function readStories(): (id: string, locale: Locale) => Story | undefined {
  const files = globSync(`*.{${locales.join(',')}}.{md,mdx}`, { cwd: path.join(contentFolder, 'spaces') });
  const fileOf = new Map(files.map((file) => [file.replace(/\.mdx?$/, ''), path.join(contentFolder, 'spaces', file)]));
  return (id, locale) => {
    const tongues = [locale, ...locales.filter((other) => other !== locale)].filter(isLocale);
    const tongue = tongues.find((one) => fileOf.has(`${id}.${one}`));
    const file = fileOf.get(`${id}.${tongue}`);
    return tongue && file !== undefined ? storyIn(file, tongue) : undefined;
  };
}
