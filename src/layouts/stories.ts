import { getCollection, type CollectionEntry } from 'astro:content';
import { isLocale, locales, type Locale } from '../i18n/locales.ts';

type Story = CollectionEntry<'stories'>;

let stories: Promise<ReadonlyMap<string, Story>> | undefined;

async function load(): Promise<ReadonlyMap<string, Story>> {
  return new Map((await getCollection('stories')).map((story) => [story.id, story]));
}

/**
 * The text about a space: in the reader's language, else in another one.
 * @returns undefined where there is none
 */
export async function storyOf(
  id: string,
  locale: Locale,
): Promise<{ readonly entry: Story; readonly locale: Locale } | undefined> {
  stories ??= load();
  const known = await stories;
  const tongues = [locale, ...locales.filter((other) => other !== locale)].filter(isLocale);
  const found = tongues.find((tongue) => known.has(`${id}.${tongue}`));
  const entry = found && known.get(`${id}.${found}`);
  return entry && { entry, locale: found };
}
