/** Visits of the built site in a real browser. Whatever goes wrong during one fails its test, asked for or not. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, expect } from 'vitest';
import type { ServedSite } from '../../src/io/serve.ts';
import { launch } from '../browser.ts';
import { serveBuilt } from '../site/server.ts';

const site: ServedSite = await serveBuilt();
const browser: Browser = await launch();

let open: Page[] = [];
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
  await site.close();
});

/** The whole address of a path of the site, e.g. `/fr/espaces/?status=open`. */
export const addressOf = (path: string): string => new URL(path.slice(1), site.url).href;

/** A new reader, who knows nothing of earlier ones, on a page of the site, e.g. `/fr/`. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  open.push(page);
  watch(page);
  await page.goto(addressOf(path));
  return page;
}

/** Errors of scripts and of the console, refusals by the policy, addresses elsewhere, and files that are not there. */
function watch(page: Page): void {
  const { origin } = new URL(site.url);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) faults.push(`elsewhere: ${request.url()}`);
  });
}
