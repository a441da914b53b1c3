import { sourceLocale, wordsFrom, type Words } from '../i18n/locales.ts';
import type { Section } from '../i18n/sections.ts';
import type { Page } from './page.ts';
import { asciiSlug } from './slug.ts';
import { upperFirst } from './words/values-in.ts';

/** A word of the schema by which spaces are told apart and which has a page, e.g. a kind of place or an amenity. */
export interface SchemaWord {
  /** As records write it, e.g. `shared-offices`. */
  readonly key: string;
  /** As a heading writes it, e.g. `Bureaux partagés`. */
  readonly name: Words;
  /** The path segment of its page: the key in the schema's language, the label elsewhere, e.g. `bureaux-partages`. */
  readonly slug: Words;
  readonly page: Page;
}

/** A key of the schema with its label, as what has a page in a section. */
export function schemaWord(section: Section, key: string, label: Words): SchemaWord {
  const slug = wordsFrom((locale) => (locale === sourceLocale ? key : asciiSlug(label[locale])));
  return { key, slug, name: wordsFrom((locale) => upperFirst(label[locale])), page: { section, id: slug } };
}
