/** Pages on paper: PDFs made by the browser, and read back. */
import { expect, test } from 'vitest';
import { provinceArea, regionArea } from '../../src/core/areas.ts';
import { listedStates, inState } from '../../src/core/state-counts.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { addressBelow, pathOf, shortAddress, type Page as SitePage } from '../../src/core/page.ts';
import { upperFirst } from '../../src/core/words/values-in.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { type Sheet, sheetsOf, unspaced } from './pdf.ts';
import { visit } from './visit.ts';

/** Hundreds of pages, on a machine that may be busy. */
const patience = 300_000;
const catalogue = loadCatalogue();
const { spaces, gazetteer, definitions } = catalogue;
const { homepage } = siteAddress();
const addressOf = (page: SitePage, locale: Locale) => unspaced(shortAddress(addressBelow(homepage, page, locale)));
const spacePage = (id: string): SitePage => ({ section: 'spaces', id });

/** Points of an A4 and an A3 (ISO 216: 210 by 297 mm and twice that). */
const [a4, a3] = [
  [595, 842],
  [842, 1191],
] as const;
const isOf = ({ width, height }: Sheet, [wide, high]: readonly [number, number]) =>
  Math.abs(width - wide) <= 1 && Math.abs(height - high) <= 1;
/** Within the sheet, by the third of its margins at least. */
const isInside = ({ width, height, extent }: Sheet) =>
  extent.left > 12 && extent.top > 12 && extent.right < width - 12 && extent.bottom < height - 12;

/** What a sheet of A4 holds between the margins of `print.css`, in CSS pixels. */
const [sheetWidth, sheetHeight] = [680, 1024];

test.each(locales)(
  'every space fits one sheet, in %s: its page as it is laid out for print is no higher',
  { timeout: patience },
  async (locale) => {
    const page = await visit('/', { viewport: { width: sheetWidth, height: sheetHeight }, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const tooHigh: string[] = [];
    for (const { id } of spaces) {
      await page.goto(new URL(pathOf(spacePage(id), locale), page.url()).href);
      const { height } = (await page.locator('body').boundingBox()) ?? { height: Infinity };
      if (height > sheetHeight) tooHigh.push(`${id}: ${height}`);
    }
    expect(tooHigh).toEqual([]);
  },
);

/** Those with most to tell. */
const fullest = spaces
  .toSorted((a, b) => JSON.stringify(b.record).length - JSON.stringify(a.record).length)
  .slice(0, 12);

test.each(fullest.flatMap(({ id }) => locales.map((locale) => [id, locale] as const)))(
  '%s is one A4 in %s with its address, its state, and what it leaves out by number',
  async (id, locale) => {
    const page = await visit(pathOf(spacePage(id), locale));
    const rest = (await page.locator('.paper-rest').textContent()) ?? '';
    const status = (await page.locator('.status > span:last-child').textContent()) ?? '';
    const sources = await page.locator('.sources > li:not(.screen-only) > b').allTextContents();
    const sheets = await sheetsOf(page);
    expect(sheets.map((sheet) => isOf(sheet, a4) && isInside(sheet))).toEqual([true]);
    const text = sheets[0]?.text ?? '';
    expect(text.split(addressOf(spacePage(id), locale)).length - 1).toBe(2);
    expect(text).toContain(unspaced(status.replace(/\d+\s*$/, '')));
    expect(text).toContain(unspaced(rest));
    expect(sources.length).toBeGreaterThan(0);
    const all = await page.locator('.sources > li').count();
    const left = all - sources.length;
    if (left > 0) expect(rest).toMatch(new RegExp(`${left === 1 ? '(Une|One)' : left}\\D+${all}\\D`));
  },
);

const booklets = [
  ...[...gazetteer.provinces.values()].map((province) => provinceArea(province, catalogue)),
  ...[...gazetteer.regions.values()]
    .filter(({ nis }) => nis === '04000')
    .map((region) => regionArea(region, catalogue)),
];

test.each(booklets.flatMap((area) => locales.map((locale) => [area.name[locale], locale, area] as const)))(
  'the booklet of %s in %s has every space with its town, its address and its sheet’s number',
  async (_name, locale, area) => {
    const page = await visit(pathOf(area.page, locale));
    const sheets = await sheetsOf(page);
    expect(sheets.filter((sheet) => !isOf(sheet, a4) || !isInside(sheet))).toEqual([]);
    const text = sheets.map((sheet) => sheet.text).join('');
    for (const { id, record, place } of area.spaces) {
      expect(text).toContain(unspaced(record.name) + addressOf(spacePage(id), locale));
      if (place.municipality) expect(text).toContain(unspaced(localName(place.municipality)));
    }
    const isNumbered = sheets.map((sheet, index) => sheet.text.includes(`${index + 1}/${sheets.length}`));
    expect(isNumbered).not.toContain(false);
    const holding = sheets.filter((sheet) => area.spaces.some(({ id }) => sheet.text.includes(`/${id}/`)));
    const head = unspaced(translatorOf(locale)('booklet.newest'));
    expect(holding.filter((sheet) => !sheet.text.includes(head))).toEqual([]);
  },
);

test.each(locales)(
  'the poster in %s is one A3 with its key, the definition, the date and the address',
  async (locale) => {
    const t = translatorOf(locale);
    const page = await visit(pathOf({ section: 'poster' }, locale));
    const sheets = await sheetsOf(page);
    expect(sheets.map((sheet) => isOf(sheet, a3) && isInside(sheet))).toEqual([true]);
    const [{ text = '' } = {}] = sheets;
    const definition = definitions.find(({ id }) => id === 'minimalist');
    const counts = listedStates.map((state) => ({ state, count: inState(spaces, state).length }));
    const wanted = [
      t('poster.name'),
      ...counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => `${upperFirst(t(`state.${state}`))}, ${count}`),
      definition?.record.name[locale] ?? '?',
      catalogue.release.version,
      'Creative Commons Attribution 4.0',
      'Natural Earth',
      ...['Antwerpen', 'Liège', 'Gent', 'Charleroi'],
    ];
    for (const words of wanted) expect(text).toContain(unspaced(words));
    expect(text).toContain(addressOf({ section: 'home' }, locale));
    expect(text).toContain(addressOf({ section: 'definitions', id: 'minimalist' }, locale));
  },
);
