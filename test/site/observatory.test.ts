/** The observatory's charts and numbers as they are built, against the files of content/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { locales } from '../../src/i18n/locales.ts';
import { charts, numbersIn, pagesOf, series, seriesOf, valuesOf } from './published-series.ts';

const { folder } = buildsUnderTest.own;
const paths = { fr: 'fr/observatoire', en: 'en/observatory' } as const;
const pageAt = (path: string) => load(readFileSync(join(folder, path, 'index.html'), 'utf8'));
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const languages = locales.map((locale) => ({ locale, $: pageAt(paths[locale]) }));
const shown = new Set([...charts.values()].flatMap((chart) => chart.series));

describe.each(languages)('The observatory, $locale', ({ locale, $ }) => {
  type Element = Parameters<typeof $>[0];
  const linksIn = (element: Element) => [...$(element).find('a')].map((link) => $(link).attr('href') ?? '');

  test('shows every series once at least, on a chart or in a line of its own', () => {
    const lines = [...$('.numbers .fact[id]')].map((line) => $(line).attr('id') ?? '');
    const figures = [...$('figure.series')].map((figure) => $(figure).attr('id') ?? '');
    expect(figures.toSorted()).toEqual([...charts.keys()]);
    expect([...lines, ...shown].toSorted()).toEqual([...series.keys()].toSorted());
  });

  test.each([...charts])('gives in the table of the chart %s each number with its source', (id, chart) => {
    const tables = [...$(`#${id} .series-table table`)];
    expect(tables.length).toBe(chart.series.length);
    const told = tables.map((table) =>
      [...$(table).find('tbody tr')].map((row) => ({
        numbers: numbersIn($(row).find('td.number').text(), locale),
        pages: linksIn($(row).find('.series-source')).toSorted(),
      })),
    );
    const written = chart.series.map((one) =>
      valuesOf(seriesOf(one)).map(([key, value]) => ({
        numbers: [value.count].flat(),
        pages: pagesOf(seriesOf(one), key).toSorted(),
      })),
    );
    expect(told).toEqual(written);
  });

  test.each([...charts])(
    'says in the drawing of %s what its table says, and who counted stands in the table',
    (id, chart) => {
      const drawings = [...$(`#${id} svg[role="img"]`)];
      const numbers = chart.series.flatMap((one) =>
        Object.values(seriesOf(one).values).flatMap((value) => [value.count].flat()),
      );
      const untold = drawings.flatMap((drawing) => {
        const said = numbersIn($(drawing).find('desc').text(), locale);
        return numbers.filter((number) => !said.includes(number));
      });
      expect(drawings.length).toBeGreaterThan(0);
      expect(untold).toEqual([]);
      expect([...new Set(drawings.map((drawing) => $(drawing).find('title').text()))]).toEqual([chart.title[locale]]);
      const counters = chart.series.flatMap((one) => Object.values(seriesOf(one).values).flatMap(({ by }) => by ?? []));
      const table = $(`#${id} .series-table`).text();
      expect(counters.filter((by) => !table.includes(by))).toEqual([]);
    },
  );

  test.each([...charts])(
    'draws on %s a mark for each dated number, and a line only where the record says so',
    (id, chart) => {
      const dated = chart.series.flatMap((one) => Object.values(seriesOf(one).values).filter(({ on }) => on));
      const lines = (chart.curves ?? []).flatMap((curve) => {
        const values = Object.values(seriesOf(curve).values);
        const projected = values.filter(({ accuracy }) => accuracy === 'projected').length;
        return [...(values.length - projected > 1 ? ['whole'] : []), ...(projected > 0 ? ['broken'] : [])];
      });
      for (const drawing of [...$(`#${id} svg[role="img"]`)]) {
        expect($(drawing).find('.chart-mark').length).toBe(dated.length);
        const drawn = [...$(drawing).find('.chart-curve')].map((line) =>
          $(line).hasClass('chart-projected') ? 'broken' : 'whole',
        );
        expect(drawn).toEqual(lines);
      }
    },
  );

  test.each([...series].filter(([id]) => !shown.has(id)))('tells %s in lines, with what was counted', (id, record) => {
    const first = $(`#${id}`);
    const lines = [
      first,
      ...first
        .nextUntil('.fact[id]')
        .toArray()
        .map((line) => $(line)),
    ];
    const told = lines.map((line) => {
      const value = line.find('.fact-value').clone();
      value.find('small, .number-name').remove();
      return [
        numbersIn(value.text().replace(/(sur|out of) 5/, ''), locale),
        linksIn(line.find('.fact-evidence')).toSorted(),
      ];
    });
    const written = valuesOf(record).map(([key, value]) => [[value.count].flat(), pagesOf(record, key).toSorted()]);
    expect(told).toEqual(written);
    expect(plain(first.find('.number-name').text())).toContain(plain(record.counted[locale]));
  });

  test('lets each series be downloaded, number for number', () => {
    const links = [...$('a[download]')].map((link) => $(link).attr('href') ?? '');
    expect(links.toSorted()).toEqual([...series.keys()].map((id) => `/data/statistics/${id}.csv`).toSorted());
    for (const [id, record] of series) {
      const rows = parse(readFileSync(join(folder, `data/statistics/${id}.csv`), 'utf8'), {
        columns: true,
      }) as Readonly<Record<string, string>>[];
      const told = rows.map((row) => [
        row['key'],
        Number(row['count_min']),
        Number(row['count_max']),
        row['on'],
        row['unit'],
      ]);
      const written = Object.entries(record.values).map(([key, { count: number, on }]) => {
        const [least, most = least] = [number].flat();
        return [key, least, most, on ?? '', record.unit];
      });
      expect(told).toEqual(written);
    }
  });

  test('says how much it holds', () => {
    const pages = new Set([...series.values()].flatMap(({ sources }) => sources.map(({ url }) => url)));
    const all = [...series.values()].flatMap(({ values }) => Object.keys(values)).length;
    expect(numbersIn($('.coverage-summary').text(), locale)).toEqual([all, series.size, pages.size]);
  });
});
