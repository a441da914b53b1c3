/** The guide as it is built, against its texts and the files of the register, read without the core. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { publishedTable, resourcesIn } from './published-tables.ts';
import { countOf, filesIn, type Recorded, stateOf } from './recount.ts';

interface Head {
  readonly order: number;
  readonly slug: string;
  readonly title: string;
  readonly purpose: string;
}
interface Cited {
  readonly url: string;
  readonly title?: string;
  readonly publisher: string;
}

interface Term {
  readonly term: Readonly<Record<Locale, string>>;
  readonly definition: Readonly<Record<Locale, string>>;
}

const { folder } = buildsUnderTest.own;
const bibliography = JSON.parse(readFileSync('content/bibliography.json', 'utf8')) as Readonly<Record<string, Cited>>;
const glossary = filesIn<Term>('glossary');
const ids = globSync('content/guide/*.en.mdx').map((file) => basename(file, '.en.mdx'));

/** A chapter's file: its head, and its text with the tags as they were written. */
function written(id: string, locale: Locale): { readonly head: Head; readonly text: string } {
  const [, head = '', text = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(
    readFileSync(`content/guide/${id}.${locale}.mdx`, 'utf8'),
  ) ?? [''];
  return { head: parse(head) as Head, text };
}

/** What an attribute says wherever a component stands in a text, in its order; '' where it is left out. */
const attributes = (text: string, component: string, name = 'of'): readonly string[] =>
  [...text.matchAll(new RegExp(`<${component}\\b([^>]*)>`, 'g'))].map(
    ([, inside = '']) => new RegExp(`${name}="([^"]*)"`).exec(inside)?.[1] ?? '',
  );

const segments = { fr: 'guide', en: 'guide' } as const;
const pathOf = (id: string, locale: Locale): string =>
  `/${locale}/${segments[locale]}/${written(id, locale).head.slug}/`;
const pageAt = (path: string) => load(readFileSync(join(folder, path, 'index.html'), 'utf8'));

const numbersIn = (text: string): readonly number[] =>
  (text.replace(/(?<=\d)[\u202F\u00A0,](?=\d{3})/g, '').match(/\d+/g) ?? []).map(Number);
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const answers = publishedTable(
  join(folder, 'data'),
  resourcesIn(join(folder, 'data')).find(({ name }) => name === 'definitions') ?? never('no table of definitions'),
).rows;

function never(what: string): never {
  throw new Error(what);
}

/** Places that are neither closed nor planned, and what the published table says of them under a definition. */
function rangeOf(definition: string): readonly number[] {
  const standing = new Set(
    [...filesIn<Recorded>('spaces')]
      .filter(([, record]) => !['closed', 'planned'].includes(stateOf(record).state))
      .map(([id]) => id),
  );
  const told = answers.filter((row) => row['definition'] === definition && standing.has(String(row['space_id'])));
  const counted = (answer: string): number => told.filter((row) => row['answer'] === answer).length;
  return [counted('yes'), counted('yes') + counted('unknown')];
}

const chapters = locales.flatMap((locale) => ids.map((id) => ({ id, locale, name: `${id}, ${locale}` })));

describe.each(chapters)('The chapter $name', ({ id, locale }) => {
  const { text } = written(id, locale);
  const $ = pageAt(pathOf(id, locale));
  type Element = Parameters<typeof $>[0];
  const textOf = (element: Element): string => plain($(element).text());
  const cited = attributes(text, 'Source');
  const listed = [...new Set(cited)];

  test('lists every page that it cites, in the order of the text, each leading to the page', () => {
    const links = [...$('#sources li')].map((item) => [
      $(item).find('b').text(),
      $(item).find('a').first().attr('href'),
    ]);
    expect(links).toEqual(listed.map((key, index) => [String(index + 1), bibliography[key]?.url]));
  });

  test('gives each citation the number of its page in the list, and a way there and back', () => {
    const numbers = [...$('.chapter .cite a')].map((link) => $(link).attr('href'));
    expect(numbers).toEqual(cited.map((key) => `#s${listed.indexOf(key) + 1}`));
    const back = [...$('#sources .cited-at a')].map((link) => $(link).attr('href')?.slice(1));
    expect(back.toSorted()).toEqual([...$('.chapter .cite a')].map((link) => $(link).attr('id')).toSorted());
  });

  test('has each source that a block cites in its margin, and no other', () => {
    const rows = [...$('.noted')].map((row) => ({
      cited: [...$(row).find('.cite a')].map((link) => $(link).text()),
      noted: [...$(row).find('.notes > li')].flatMap((note) => {
        const [link] = [...$(note).children('a')];
        return link ? [[$(note).children('b').text(), $(link).attr('href')]] : [];
      }),
    }));
    expect(rows.map(({ noted }) => noted)).toEqual(
      rows.map(({ cited: numbers }) =>
        [...new Set(numbers)].map((number) => [number, bibliography[listed[Number(number) - 1] ?? '']?.url]),
      ),
    );
    expect($('.chapter .cite').length).toBe($('.noted .cite').length);
  });

  test('says every number of the register as the files give it, and leads to it', () => {
    const told = [...$('.chapter data')].map((data) => ({
      told: numbersIn($(data).text())[0],
      value: $(data).attr('value'),
    }));
    const counted = attributes(text, 'Count').map((query) => countOf(query));
    expect(told).toEqual(counted.map((count) => ({ told: count, value: String(count) })));
    const leading = [...$('.chapter data')].map((data) => $(data).find('a').attr('href')?.split('?')[0]);
    const explorer = locale === 'fr' ? '/fr/espaces/' : '/en/spaces/';
    expect(leading).toEqual(counted.map((count) => (count > 0 ? explorer : undefined)));
  });

  test('says what each definition finds as the published table has it', () => {
    const told = [...$('.chapter .defined-range')].map((range) => numbersIn($(range).text()));
    expect(told).toEqual(attributes(text, 'Definition').map(rangeOf));
  });

  test('explains each term in the margin with the words of the glossary', () => {
    const notes = [...$('.notes > li')].filter((note) => $(note).children('a').length === 0).map(textOf);
    const terms = attributes(text, 'Term').map((term) => glossary.get(term) ?? never(term));
    expect(notes).toEqual(terms.map(({ term, definition }) => plain(`${term[locale]}. ${definition[locale]}`)));
  });

  test('shows each published count of its series in the table below the chart', () => {
    const charts = filesIn<{ series: readonly string[] }>('charts');
    const series = attributes(text, 'Chart').flatMap((of) => charts.get(of)?.series ?? never(of));
    const records = series.map((one) => filesIn<{ values: Record<string, { count: unknown }> }>('statistics').get(one));
    const counts = records.flatMap((record) => Object.values(record?.values ?? {}).map(({ count }) => [count].flat()));
    const told = [...$('.series-table td.number')].map((cell) => numbersIn($(cell).text()));
    expect(told.map(String).toSorted()).toEqual(counts.map(String).toSorted());
  });

  test('needs no script', () => {
    expect($('script[src], script:not([type="application/ld+json"])').length).toBe(0);
  });

  test('switches to the same chapter in the other language', () => {
    const [other] = locales.filter((one) => one !== locale);
    expect($('[data-language-switch]').attr('href')).toBe(pathOf(id, other ?? locale));
  });

  test('tells how long it takes to read, to the minute', () => {
    $('.notes, .cite, .series').remove();
    const words = [...$('.chapter')].flatMap(
      (chapter) =>
        $(chapter)
          .text()
          .match(/[\p{L}\p{N}’]+/gu) ?? [],
    ).length;
    expect(Math.abs((numbersIn($('.reading-time').text())[0] ?? 0) - words / 200)).toBeLessThan(1);
  });
});

describe.each(ids)('Both languages of %s', (id) => {
  const shapes = locales.map((locale) => {
    const $ = pageAt(pathOf(id, locale));
    const parts = [...$('.chapter').find('h2, h3, p, li, blockquote, figure, .checklist, .cite, data, .term-used')];
    return parts.map((part) => [part.name, $(part).attr('class') ?? '', part.name === 'sup' ? $(part).text() : '']);
  });

  test('are built alike: headings, blocks, figures, numbers, terms and sources', () => {
    expect(shapes[0]?.length).toBeGreaterThan(10);
    expect(shapes[1]).toEqual(shapes[0]);
  });
});

describe.each(locales)('The guide, %s', (locale) => {
  const inOrder = ids.map((id) => ({ id, ...written(id, locale).head })).toSorted((a, b) => a.order - b.order);

  test('lists its chapters by number, with what each is for', () => {
    const $ = pageAt(`/${locale}/guide/`);
    const told = [...$('.chapters > li')].map((item) => ({
      href: $(item).find('a').attr('href'),
      title: plain($(item).find('h2').text()),
      purpose: plain($(item).find('h2 + p').text()),
    }));
    expect(told).toEqual(
      inOrder.map(({ id, title, purpose }) => ({
        href: pathOf(id, locale),
        title: plain(title),
        purpose: plain(purpose),
      })),
    );
    expect(inOrder.map(({ order }) => order)).toEqual(inOrder.map((_, index) => index + 1));
  });

  test('leads from each chapter to the one before and the one after', () => {
    const ways = inOrder.map(({ id }) => {
      const $ = pageAt(pathOf(id, locale));
      return [$('.chapter-neighbours .prev').attr('href'), $('.chapter-neighbours .next').attr('href')];
    });
    const paths = inOrder.map(({ id }) => pathOf(id, locale));
    expect(ways).toEqual(paths.map((_, index) => [paths[index - 1], paths[index + 1]]));
  });
});
