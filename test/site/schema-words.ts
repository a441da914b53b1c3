/** The kinds and amenities as the schema says them, and what a page of theirs holds: read without the core. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { filesIn, type Recorded, regionOf } from './recount.ts';

interface Node {
  readonly const?: string;
  readonly title: string;
  readonly 'x-fr': { readonly title: string };
  readonly items: { readonly oneOf: readonly Node[] };
  readonly properties: Readonly<Record<string, Node>>;
}

const { properties } = JSON.parse(readFileSync('schemas/space.schema.json', 'utf8')) as Node;
const node = (key: string): Node => {
  const found = properties[key];
  if (!found) throw new Error(`The schema has no ${key}.`);
  return found;
};

/** A word of the schema: its key, and its label in each language. */
export interface Word extends Readonly<Record<Locale, string>> {
  readonly key: string;
}

const wordOf = (key: string, { title, 'x-fr': french }: Node): Word => ({ key, en: title, fr: french.title });

export const kindWords: readonly Word[] = node('kinds').items.oneOf.map((kind) => wordOf(kind.const ?? '', kind));
export const amenityWords: readonly Word[] = Object.entries(node('amenities').properties).map(([key, amenity]) =>
  wordOf(key, amenity),
);

const folders = { kinds: { fr: 'types', en: 'kinds' }, amenities: { fr: 'equipements', en: 'amenities' } } as const;

const slug = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');

/** The address of a word's page, or of the list of them, e.g. `/fr/types/hub-creatif/`, `/en/kinds/`. */
export function addressOf(section: keyof typeof folders, locale: Locale, word?: Word): string {
  const last = word && (locale === 'en' ? word.key : slug(word[locale]));
  return `/${[locale, folders[section][locale], last].filter(Boolean).join('/')}/`;
}

export const pageAt = (address: string) =>
  load(readFileSync(join(buildsUnderTest.own.folder, address, 'index.html'), 'utf8'));

export const spaces: ReadonlyMap<string, Recorded> = filesIn<Recorded>('spaces');

/** The addresses of the spaces of which something holds, in the order of the explorer, which is by name. */
export function addressesOf(locale: Locale, has: (record: Recorded) => boolean): readonly string[] {
  const $ = pageAt(locale === 'fr' ? '/fr/espaces/' : '/en/spaces/');
  return [...$('[data-rows] h3 a, .list .rows h3 a')]
    .map(({ attribs }) => attribs['href'] ?? '')
    .filter((href) => {
      const record = spaces.get(href.split('/').at(-2) ?? '');
      return record !== undefined && has(record);
    });
}

export const howMany = (has: (record: Recorded) => boolean): number => [...spaces.values()].filter(has).length;

/** NIS code of a record's Region; '' while no page says where it is. */
export const regionIn = (record: Recorded): string => ('address' in record ? regionOf(record) : '');
