/** The portal's grades, as the built site tells them: page, file and graph alike, on what is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, validate, type SchemaObject } from '@hyperjump/json-schema/draft-2020-12';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { budgets } from '../../src/core/grades/page-budgets.ts';
import { pathOf, subpage } from '../../src/core/page.ts';
import { locales, type Words } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { pagesIn } from '../../src/io/search-index.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { answersTo, graphIn } from '../core/statements.ts';
import { readBuilt } from './built-pages.ts';
import { firstView, weightOfView } from './first-view.ts';

const results = ['met', 'partly', 'not-met', 'not-assessed', 'not-applicable'] as const;
type Result = (typeof results)[number];

interface Item {
  readonly id: string;
  readonly result: Result;
  readonly points?: { readonly reached: number; readonly all: number };
  readonly judged: { readonly how: string };
  readonly measured?: Words;
  readonly reason?: Words;
  readonly evidence: readonly Words[];
}

interface Quality {
  readonly release: { readonly version: string; readonly date: string };
  readonly rubrics: readonly {
    readonly id: string;
    readonly summary: Readonly<Record<Result | 'items', number>> & { readonly points?: { readonly reached: number } };
    readonly items: readonly Item[];
  }[];
}

const { own, belowPath } = buildsUnderTest;
const textOf = (path: string, { folder } = own) => readFileSync(join(folder, path), 'utf8');
const qualityOf = (build = own) => JSON.parse(textOf('data/quality.json', build)) as Quality;
const quality = qualityOf();
const items = quality.rubrics.flatMap((rubric) =>
  rubric.items.map((item) => [`${rubric.id}-${item.id}`, item] as const),
);

describe('quality.json', () => {
  test('keeps to its published schema, as a second engine reads it', async () => {
    const { homepage } = siteAddress(own.environment);
    for (const name of ['common', 'quality'])
      registerSchema(
        JSON.parse(textOf(`schemas/${name}.schema.json`)) as SchemaObject,
        `${homepage}schemas/${name}.schema.json`,
      );
    const judged = await validate(
      `${homepage}schemas/quality.schema.json`,
      JSON.parse(textOf('data/quality.json')),
      'BASIC',
    );
    expect('errors' in judged ? judged.errors : []).toEqual([]);
    const spoilt = JSON.parse(textOf('data/quality.json').replace('"result": "met"', '"result": "splendid"'));
    expect((await validate(`${homepage}schemas/quality.schema.json`, spoilt)).valid).toBe(false);
  });

  test('is of the release', () => expect(quality.release).toEqual(loadCatalogue().release));

  // The items of each rubric as their authors count them.
  test('has every item of every rubric', () =>
    expect(quality.rubrics.map(({ id, items: { length } }) => [id, length])).toEqual([
      ['mqa', 23],
      ['fair', 15],
      ['web-practices', 35],
      ['stars', 5],
      ['frictionless', 7],
      ['accessibility', 55],
      ['weight', Object.keys(budgets).length],
    ]));

  test('gives 405 points in all, of which it counts those that it gives', () => {
    const given = quality.rubrics[0]?.items.map(({ points }) => points ?? { reached: 0, all: 0 }) ?? [];
    expect(given.reduce((sum, { all }) => sum + all, 0)).toBe(405);
    expect(given.reduce((sum, { reached }) => sum + reached, 0)).toBe(quality.rubrics[0]?.summary.points?.reached);
  });

  test.each(quality.rubrics)('counts the items of $id by result', ({ summary, items: found }) => {
    for (const result of results) expect(summary[result]).toBe(found.filter((item) => item.result === result).length);
    expect(summary.items).toBe(found.length);
  });

  test('says of every item that is not met why, in each language', () => {
    const silent = items.filter(([, { result, reason }]) => result !== 'met' && !(reason?.fr && reason.en));
    expect(silent.map(([id]) => id)).toEqual([]);
  });

  test.each([own, belowPath])('names evidence that is there, below $base', async (build) => {
    const { homepage, files } = await readBuilt(build, { headsOnly: true });
    const named = qualityOf(build).rubrics.flatMap((rubric) =>
      rubric.items.flatMap(({ evidence }) => evidence.flatMap((words) => Object.values(words))),
    );
    const here = named.filter((address) => address.startsWith(homepage));
    const lost = here.filter(
      (address) => !files.has(address.slice(homepage.length).replace(/(^|\/)$/, '$1index.html')),
    );
    expect(here.length).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe.each(locales)('The page in %s', (locale) => {
  const $ = load(textOf(`${pathOf(subpage('quality'), locale).slice(1)}index.html`));
  const t = translatorOf(locale);

  test('says the result, the measure and the reason of each item, as the file does', () => {
    const wrong = items.filter(([id, { result, measured, reason }]) => {
      const line = $(`[id="${id}"]`).text();
      const told = [t(`grades.result.${result}`), measured?.[locale] ?? '', reason?.[locale] ?? ''];
      return !told.every((text) => line.toLowerCase().includes(text.toLowerCase()));
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
    expect($('.grade[id] > dt').length).toBe(items.length);
  });

  test('lists first what is not met or only in part, all of it and nothing else', () => {
    const listed = [...$('#unmet li a')].map((link) => $(link).attr('href'));
    const unmet = items.filter(([, { result }]) => result === 'not-met' || result === 'partly');
    expect(listed.toSorted()).toEqual(unmet.map(([id]) => `#${id}`).toSorted());
  });

  test('needs no script', () => expect($('script').length).toBe(0));
});

test('quality.ttl gives the same results of the rubrics on data', () => {
  const graph = graphIn(textOf('data/quality.ttl'));
  const told = answersTo(
    graph,
    `SELECT ?metric ?value WHERE { ?one dqv:isMeasurementOf ?metric ; dqv:value ?value . FILTER(STRENDS(STR(?one), "/result")) }`,
  ).map(([metric = '', value]) => [metric.slice(metric.indexOf('#') + 1).replace('/', '-'), value]);
  const onData = items.filter(([id]) => !/^(accessibility|weight)-/.test(id));
  expect(told.toSorted()).toEqual(onData.map(([id, { result }]) => [id, result]).toSorted());
});

describe('What is claimed of the pages', async () => {
  const [spaces, home] = ['space', 'home'].map(
    (kind) => items.find(([id]) => id === `weight-${kind}`)?.[1].measured?.en ?? '',
  );
  const most = (pages: readonly string[]) => [
    Math.ceil(Math.max(...pages.map(weightOfView)) / 1000),
    Math.max(...pages.map((page) => firstView(page).length)),
  ];
  const spacePages = loadCatalogue().spaces.flatMap(({ id }) =>
    locales.map((locale) => `${pathOf({ section: 'spaces', id }, locale).slice(1)}index.html`),
  );

  test.each([
    ['a space', spacePages, spaces, budgets.space],
    ['the home page', ['fr/index.html', 'en/index.html'], home, budgets.home],
  ])('is what another counts on those of %s', (_name, pages, claimed, budget) => {
    const [kilobytes, requests] = most(pages);
    expect(claimed).toContain(`${pages.length} of ${pages.length} pages.`);
    expect(claimed).toContain(`${kilobytes} kB of ${budget.kilobytes}, ${requests} requests of ${budget.requests}`);
  });

  test('counts all but the two that say it', async () => {
    const all = await pagesIn(own.folder);
    const language = items.find(([id]) => id === 'accessibility-3-1-1')?.[1].measured?.en;
    const count = new Intl.NumberFormat('en').format(all.length - 2);
    expect(language).toBe(`${count} of ${count} pages`);
  });
});
