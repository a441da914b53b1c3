/** Visits of the built site in a real browser. Whatever goes wrong during one fails its test, asked for or not. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import type { ServedSite } from '../../src/io/serve.ts';
import { streetMap } from '../../src/io/street-map.ts';
import { launch } from '../browser.ts';
import { serveBuilt } from '../site/server.ts';

const browser = await launch();
const sites = new Map<BuildUnderTest, Promise<ServedSite>>();
/** Milliseconds; maps are drawn by the processor here, and it may have other things to do. */
const patience = 60_000;
/** CSS pixels. */
const desk = { width: 1280, height: 800 };
let open: Page[] = [];
let strolling: Page | undefined;
let faults: string[] = [];

afterEach(async () => {
  const found = faults;
  await Promise.all(open.map((page) => page.context().close()));
  open = [];
  faults = [];
  expect(found, 'what went wrong in the browser').toEqual([]);
});

afterAll(async () => {
  await browser.close();
  for (const site of sites.values()) await (await site).close();
});

/** One server for each build that a test file asks for. */
function served(build: BuildUnderTest): Promise<ServedSite> {
  const site = sites.get(build) ?? serveBuilt(build);
  sites.set(build, site);
  return site;
}

/** A new reader, who knows nothing of earlier ones, on a page of the site; `path` is below its base, e.g. `/fr/espaces/?status=open`. */
export async function visit(
  path: string,
  options: BrowserContextOptions = {},
  build = buildsUnderTest.own,
): Promise<Page> {
  const { url } = await served(build);
  const page = await newReader(url, options, streetMap(build.environment)?.origins);
  await page.goto(new URL(path.slice(1), url).href);
  if (options.javaScriptEnabled !== false) await settled(page);
  return page;
}

/**
 * The same reader as before, on another page, as readers go from one to the next: for tests that look at every kind of page, of which each
 * would take longer to begin anew than to look at. The window has its first size and colours again.
 */
export async function stroll(path: string): Promise<Page> {
  const { url } = await served(buildsUnderTest.own);
  strolling ??= await readerOf(url);
  await strolling.setViewportSize(desk);
  await strolling.emulateMedia({ colorScheme: 'light' });
  await strolling.goto(new URL(path.slice(1), url).href);
  await settled(strolling);
  return strolling;
}

/** What lets a reader's browser have the service worker, which most tests are not about. */
export const withWorker = { serviceWorkers: 'allow' } as const;

/**
 * A new reader of the site at an address, who has not opened a page yet; `origins` may be asked besides that of the address.
 * The browser refuses the service worker unless told otherwise: once it takes over, a second and a half after a page has loaded, what the
 * page asks is asked by the worker, and no test can answer it in the server's place (`page.route`).
 */
export async function newReader(
  url: string,
  options: BrowserContextOptions = {},
  origins: readonly string[] = [],
): Promise<Page> {
  const page = await readerOf(url, options, origins);
  open.push(page);
  return page;
}

async function readerOf(
  url: string,
  options: BrowserContextOptions = {},
  origins: readonly string[] = [],
): Promise<Page> {
  const context = await browser.newContext({
    baseURL: url,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    viewport: desk,
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  watch(page, [new URL(url).origin, ...origins]);
  return page;
}

/** Waits until the page's own elements have done what its address asks. */
export async function settled(page: Page): Promise<void> {
  const elements = [
    'register-search',
    'register-explorer',
    'register-sql',
    'register-table',
    'register-day',
    'how-many',
    'trade-message',
    'contribute-form',
    'offline-shelf',
    'embed-snippet',
  ];
  await page.locator(elements.map((name) => `${name}:not([data-ready=true])`).join()).waitFor({ state: 'detached' });
}

/** Errors of scripts and of the console, refusals by the policy, addresses other than known ones, and files that are not there. */
function watch(page: Page, known: readonly string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !known.includes(origin)) faults.push(`elsewhere: ${request.url()}`);
  });
}

/** Waits for what a page says or shows to become something: `await eventually(() => tallyOf(page)).toBe('12')`. */
export const eventually = <Found>(found: () => Promise<Found>) => expect.poll(found, { timeout: patience });
