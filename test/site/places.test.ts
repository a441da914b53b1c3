/** The figures on the pages of Regions, provinces and municipalities, against a count of the files themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pathOf } from '../../src/core/page.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { numbersIn } from './published-series.ts';
import { countOf, daysOf, newestOf, type Recorded, records, regionOf, provinceOf, stateOf } from './recount.ts';

interface Town {
  readonly nis: string;
  readonly province?: string;
  readonly region?: string;
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

const { folder } = buildsUnderTest.own;
const { gazetteer } = loadCatalogue();
const towns = JSON.parse(readFileSync('content/gazetteer/municipalities.json', 'utf8')) as readonly Town[];
const provinceRegions = new Map([...gazetteer.provinces.values()].map(({ nis, region }) => [nis, region]));
const inhabitants = (lives: (town: Town) => boolean): number =>
  towns.filter(lives).reduce((sum, { population }) => sum + population, 0);

const areas = [
  ...[...gazetteer.regions.values()].map(({ nis, slug }) => ({
    name: slug.en,
    page: { section: 'regions', id: slug } as const,
    holds: (record: Recorded) => regionOf(record) === nis,
    population: inhabitants(({ province, region }) => (region ?? provinceRegions.get(province ?? '')) === nis),
  })),
  ...[...gazetteer.provinces.values()].map(({ nis, slug }) => ({
    name: slug.en,
    page: { section: 'provinces', id: slug } as const,
    holds: (record: Recorded) => provinceOf(record) === nis,
    population: inhabitants(({ province }) => province === nis),
  })),
  ...[...gazetteer.municipalities.values()].map(({ nis, slug }) => ({
    name: slug,
    page: { section: 'municipalities', id: slug } as const,
    holds: (record: Recorded) => record.address?.municipality === nis,
    population: undefined,
  })),
].map((area) => ({ ...area, spaces: records.filter(area.holds) }));

const yearOf = (spaces: readonly Recorded[]): number | undefined => {
  const years = spaces.flatMap((record) => newestOf(record) ?? []).map((date) => Number(daysOf(date)[1].slice(0, 4)));
  return years.length > 0 ? Math.max(...years) : undefined;
};

describe.each(locales)('The figures of places, %s', (locale) => {
  const pageOf = ({ page }: (typeof areas)[number]) =>
    load(readFileSync(join(folder, pathOf(page, locale), 'index.html'), 'utf8'));

  test.each(areas.filter(({ spaces }) => spaces.length > 0))(
    'count in $name what the records say, each number leading to as many places',
    (area) => {
      const $ = pageOf(area);
      const rows = [...$('.place-figures tbody tr')].map((row) => ({
        query: $(row).find('td a').last().attr('href')?.split('?')[1] ?? '',
        year: numbersIn($(row).find('th .hint').text(), locale)[0],
        told: [...$(row).find('td')].map((cell) => Number($(cell).text())),
        led: [...$(row).find('td')].map((cell) => {
          const query = $(cell).find('a').attr('href')?.split('?')[1];
          return query === undefined ? 0 : countOf(query);
        }),
      }));
      const counted = rows.map(({ query }) => {
        const kind = new URLSearchParams(query).get('kind');
        const own = area.spaces.filter(({ kinds }) => kind === null || kinds.includes(kind));
        const states = ['open', 'planned', 'unknown', 'closed'].map(
          (state) => own.filter((record) => stateOf(record).state === state).length,
        );
        return { query, year: yearOf(own), told: [...states, own.length], led: [...states, own.length] };
      });
      expect(rows).toEqual(counted);
      expect(rows.length).toBe(new Set(area.spaces.flatMap(({ kinds }) => kinds)).size + 1);
    },
  );

  test.each(areas.filter(({ population }) => population !== undefined))(
    'set the open places of $name against those who live there',
    (area) => {
      const open = area.spaces.filter((record) => stateOf(record).state === 'open').length;
      const rate = Math.round((open / (area.population ?? 1)) * 1_000_000) / 10;
      const told = numbersIn(pageOf(area)('.place-rate').text(), locale);
      expect(told.slice(0, 4)).toEqual([100_000, rate, open, area.population]);
      expect(told).toContain(2020);
    },
  );

  test('tell no rate of a municipality, and the nearest space where there is none', () => {
    const wrong = areas
      .filter(({ population }) => population === undefined)
      .filter((area) => {
        const $ = pageOf(area);
        const isEmpty = area.spaces.length === 0;
        const [nearest] = [...$('main .two section p a[href*="/spaces/"], main .two section p a[href*="/espaces/"]')];
        return $('.place-rate').length > 0 || isEmpty !== (nearest !== undefined);
      });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
