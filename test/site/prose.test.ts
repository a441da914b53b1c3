import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

/** Which texts there are, as `id.locale`. */
const written = new Set(globSync('content/spaces/*.{md,mdx}').map((path) => basename(path).replace(/\.mdx?$/, '')));
const languagesOf = (id: string) => locales.filter((locale) => written.has(`${id}.${locale}`));

/** The text about a space as its page shows it: its language, and what is said of that. */
function shownOn(id: string, locale: Locale): { lang: string | undefined; note: string } | undefined {
  const html = readFileSync(
    join(buildsUnderTest.own.folder, pathOf({ section: 'spaces', id }, locale), 'index.html'),
    'utf8',
  );
  const $ = load(html);
  const prose = $('.prose');
  return prose.length > 0 ? { lang: prose.attr('lang'), note: $('.prose-note').text().trim() } : undefined;
}

/** What a page says of a text that its own language lacks. */
const notes: Readonly<Record<Locale, string>> = {
  fr: 'Ce texte n’existe qu’en anglais.',
  en: 'This text exists only in French.',
};

describe('A text about a space', () => {
  test.each(['fr', 'en'] as const)(
    'is shown on the %s page in that language, else in the one it has, marked and said',
    (locale) => {
      const expected = loadCatalogue().spaces.map(({ id }) => {
        const languages = languagesOf(id);
        const [lang] = languages.includes(locale) ? [locale] : languages;
        return { id, shown: lang && { lang, note: lang === locale ? '' : notes[locale] } };
      });
      expect(expected.map(({ id }) => ({ id, shown: shownOn(id, locale) }))).toEqual(expected);
    },
  );

  test('that exists in French alone is shown to English readers in French', () => {
    expect(languagesOf('co-station-bruxelles')).toEqual(['fr']);
    expect(shownOn('co-station-bruxelles', 'en')?.lang).toBe('fr');
  });

  test('that exists in English alone is shown to French readers in English', () => {
    expect(languagesOf('de-winkelhaak-antwerpen')).toEqual(['en']);
    expect(shownOn('de-winkelhaak-antwerpen', 'fr')?.lang).toBe('en');
  });
});
