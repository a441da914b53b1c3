import type { Locale } from '../../../src/i18n/locales.ts';
import type { GeneratedSpace } from './space.ts';
import { filled, stories } from './words.ts';

/** The text of a generated space in one language: Markdown with a head, links to its own sources, four paragraphs. */
export function storyOf({ record, town }: GeneratedSpace, locale: Locale): string {
  const { summary, paragraphs } = stories[locale];
  const links = (record.sources ?? []).map(({ publisher = '', url }) => `[${publisher}](${url})`);
  const [source = '', second = source] = links;
  const holes = { name: record.name, town: town.name, source, second };
  const text = paragraphs.map((paragraph) => filled(paragraph, holes)).join('\n\n');
  return `---\nsummary: ${JSON.stringify(filled(summary, holes))}\n---\n\n${text}\n`;
}
