/** Embedded pages in a page of another origin, as owners and town halls show them. */
import { createServer, type Server } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { municipalityArea } from '../../src/core/areas.ts';
import { type Embeddable, embedHeights, embedPathOf, embedQuery, embedWidth } from '../../src/core/embed.ts';
import { localName } from '../../src/core/gazetteer.ts';
import { pathOf } from '../../src/core/page.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { translatorOf } from '../../src/i18n/translate.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { serveBuilt } from '../site/server.ts';
import { violationsOn } from './axe.ts';
import { type ReportingSite, reportingSite } from './reporting-site.ts';
import { eventually, newReader, settled, visit } from './visit.ts';

const patience = 300_000;
const catalogue = loadCatalogue();
const { spaces, gazetteer } = catalogue;
const municipalities = [...gazetteer.municipalities.values()];
const longest = municipalities.toSorted((a, b) => localName(b).length - localName(a).length).slice(0, 10);
const towns = municipalities.filter((town) => municipalityArea(town, catalogue).spaces.length > 0);
const every: readonly Embeddable[] = [
  ...spaces.map(({ id }) => ({ section: 'spaces', id }) as const),
  ...[...new Set([...towns, ...longest])].map(({ slug }) => ({ section: 'municipalities', id: slug }) as const),
];
/** The narrowest, a phone, the last with one column, the first with two, a column of text. */
const widths = [embedWidth, 360, 479, 480, 600];

let site: ReportingSite;
let host: Server;
/** The page that shows frames: of another port, so of another origin. */
let hostUrl: string;

beforeAll(async () => {
  site = await reportingSite(await serveBuilt());
  host = createServer((_request, answer) => {
    answer.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer.end('<!doctype html><html lang="en"><title>A town hall</title><body></body></html>');
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  hostUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
});
afterAll(async () => {
  host.close();
  await site.close();
});

/** Puts a path of the register into a frame of the town hall's page, and waits until it is loaded. */
async function framed(page: Page, path: string, width: number, height: number): Promise<Frame> {
  const url = new URL(path.slice(1), site.url).href;
  await page.evaluate(
    async ([src, wide, high]) => {
      const frame = document.createElement('iframe');
      Object.assign(frame, { src, title: 'register' });
      frame.setAttribute('style', 'border: 0; display: block');
      frame.width = String(wide);
      frame.height = String(high);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.replaceChildren(frame);
      await loaded;
    },
    [url, width, height] as const,
  );
  const [, frame] = page.frames();
  if (!frame) throw new Error(`no frame shows ${path}`);
  return frame;
}

/** How far what stands in the frame reaches beyond it, to the right and below, once it has been made so wide. */
async function beyondWidth(page: Page, frame: Frame, width: number): Promise<readonly number[]> {
  await page.locator('iframe').evaluate((element, wide) => element.setAttribute('width', String(wide)), width);
  return frame.evaluate(async (wide) => {
    while (innerWidth !== wide) await new Promise(requestAnimationFrame);
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.scrollingElement ?? document.body;
    return [scrollWidth - clientWidth, scrollHeight - clientHeight];
  }, width);
}

test.each(locales)(
  'every space and every municipality with spaces fits its frame in %s, at every width, and nothing is refused',
  { timeout: patience },
  async (locale) => {
    const page = await newReader(hostUrl, {}, [new URL(site.url).origin]);
    await page.goto(hostUrl);
    const misfits: string[] = [];
    for (const shown of every) {
      const frame = await framed(page, embedPathOf(shown, locale), embedWidth, embedHeights[shown.section]);
      for (const width of widths) {
        const beyond = await beyondWidth(page, frame, width);
        if (beyond.some((pixels) => pixels > 0)) misfits.push(`${shown.id} at ${width}: ${beyond.join()}`);
      }
    }
    expect(misfits).toEqual([]);
    expect(site.reports).toEqual([]);
  },
);

test.each(['/fr/', '/fr/espaces/betacowork-etterbeek/', '/en/embed/', '/'])(
  'a frame of %s is refused: only embedded pages may be framed',
  async (path) => {
    const page = await newReader(hostUrl, {}, [new URL(site.url).origin]);
    await page.goto(hostUrl);
    page.removeAllListeners('console');
    page.removeAllListeners('request');
    const frame = await framed(page, path, 600, 400);
    expect(await frame.locator('body').textContent()).not.toContain(translatorOf('fr')('site.name'));
    expect(frame.url()).toMatch(/^chrome-error:/);
    site.reports.splice(0);
  },
);

test('links open beside the page that shows the frame', async () => {
  const page = await newReader(hostUrl, {}, [new URL(site.url).origin]);
  await page.goto(hostUrl);
  const frame = await framed(page, '/embed/fr/espaces/betacowork-etterbeek/', 360, 400);
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('h1 a').click()]);
  await opened.waitForLoadState();
  expect(new URL(opened.url()).pathname).toBe('/fr/espaces/betacowork-etterbeek/');
  expect(page.url()).toBe(hostUrl);
});

describe.each(locales)('The page that gives the snippet, in %s', (locale: Locale) => {
  const path = pathOf({ section: 'embed' }, locale);
  const asked = { section: 'spaces', id: 'betacowork-etterbeek' } as const;

  test('comes from the page of a space with its snippet and its frame', async () => {
    const page = await visit(pathOf(asked, locale));
    await page.locator('#correct a', { hasText: translatorOf(locale)('embed.space') }).click();
    await settled(page);
    const code = (await page.locator('[data-part=code]').textContent()) ?? '';
    expect(code).toMatch(/^<iframe src="https:\/\/[^"]+\/embed\/(fr|en)\/(espaces|spaces)\/betacowork-etterbeek\/"/);
    expect(code).toContain(`height="${embedHeights.spaces}"`);
    const heading = page.frameLocator('[data-part=frame] iframe').locator('h1');
    await eventually(() => heading.textContent()).toContain('Betacowork');
    expect(await violationsOn(page)).toEqual([]);
  });

  test('takes a pasted address, and says what is none', async () => {
    const page = await visit(path);
    const t = translatorOf(locale);
    await page.locator('#embed-page').fill(`https://elsewhere.example${pathOf({ section: 'guide' }, locale)}`);
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('[data-part=said]').textContent()).toBe(t('embed.unknown'));
    await page.locator('#embed-page').fill(pathOf({ section: 'municipalities', id: 'namur' }, locale));
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('[data-part=height]').textContent()).toBe(
      t('embed.height', { height: embedHeights.municipalities, width: embedWidth }),
    );
    expect(await page.locator('[data-part=said]').textContent()).toBe('');
  });

  test('keeps its choice when the language changes', async () => {
    const page = await visit(`${path}${embedQuery(asked, locale)}`);
    await page.locator('[data-language-switch]').click();
    await settled(page);
    expect(await page.locator('#embed-page').inputValue()).toBe(pathOf(asked, locale));
  });

  test('tells how to do it by hand without a script', async () => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('embed-snippet').isVisible()).toBe(false);
    const examples = await page.locator('pre.code').allTextContents();
    expect(examples.filter((code) => code.startsWith('<iframe ')).length).toBe(2);
    expect(await page.locator('iframe').count()).toBe(2);
  });
});
