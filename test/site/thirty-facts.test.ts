import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { evidencedFacts } from '../facts-table.ts';

interface Line {
  /** Of the sentence on the state, under the name, undefined. */
  readonly label?: string;
  readonly value: string;
  /** Addresses of the sources that its notes lead to. */
  readonly sources: readonly string[];
}

/** Spaces as a reader sees them: any number of any kind is one. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text in whole words, so that 16 is not found in 160. */
const inWords = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u');

/** What the page of a space says in its facts and on its state, and where its notes lead through the list of sources. */
function linesOn(space: string, locale: Locale): readonly Line[] {
  const path = join(buildsUnderTest.own.folder, pathOf({ section: 'spaces', id: space }, locale), 'index.html');
  const $ = load(readFileSync(path, 'utf8'));
  const hrefsIn = (selector: string, line: Parameters<typeof $>[0]) =>
    [...$(line).find(selector)].flatMap(({ attribs }) => attribs['href'] ?? []);
  const sourcesOf = (line: Parameters<typeof $>[0]) =>
    hrefsIn('a[href^="#s"]', line).flatMap((note) => hrefsIn('a', `ol.sources > li${note}`));
  const facts = [...$('dl.facts > div.fact')].map((line) => ({
    label: plain($(line).find('dt').text()),
    value: plain($(line).find('dd.fact-value').text()),
    sources: sourcesOf(line),
  }));
  return [{ value: plain($('.status').text()), sources: sourcesOf('.status') }, ...facts];
}

describe.each(['fr', 'en'] as const)('On the pages in %s, of the facts drawn from the evidence', (locale) => {
  test.each(evidencedFacts)(
    '$space: “$shown.en” is said, with its source $source',
    ({ space, fact, shown, source }) => {
      const lines = linesOn(space, locale).filter(({ label }) => label === fact?.[locale]);
      const said = lines.find(({ value }) => inWords(shown[locale]).test(value));
      expect(lines.map(({ value }) => value).join('\n')).toMatch(inWords(shown[locale]));
      expect(said?.sources).toContain(source);
    },
  );
});

test('The facts drawn from the evidence are thirty, of thirty spaces', () => {
  expect(new Set(evidencedFacts.map(({ space }) => space)).size).toBe(30);
});
