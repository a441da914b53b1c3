import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';

type Text = CollectionEntry<'guide'>;

let texts: Promise<ReadonlyMap<string, Text>> | undefined;

async function load(): Promise<ReadonlyMap<string, Text>> {
  return new Map((await getCollection('guide')).map((text) => [text.id, text]));
}

/**
 * The text of a chapter in one language.
 * @throws where there is none: the checker refuses a chapter that a language lacks
 */
export async function chapterText(id: string, locale: Locale): Promise<Text> {
  texts ??= load();
  const found = (await texts).get(`${id}.${locale}`);
  if (!found) throw new Error(`The guide has no ${id}.${locale}.mdx.`);
  return found;
}
