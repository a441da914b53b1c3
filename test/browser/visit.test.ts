/** The net under the browser tests: each of these does what no page may do, and has to be caught. */
import { test } from 'vitest';
import { visit } from './visit.ts';

test.fails('an error that a script reports', async () => {
  const page = await visit('/fr/');
  await page.evaluate(() => console.error('reported'));
});

test.fails('an error that nobody catches', async () => {
  const page = await visit('/fr/');
  const thrown = page.waitForEvent('pageerror');
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('thrown'))));
  await thrown;
});

test.fails('a style that the policy refuses', async () => {
  const page = await visit('/fr/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
});

test.fails('a request to another origin', async () => {
  const page = await visit('/fr/');
  const asked = page.waitForEvent('request');
  await page.evaluate(() => Object.assign(new Image(), { src: 'https://example.org/pixel.png' }));
  await asked;
});

test.fails('a page that is not there', async () => {
  await visit('/nowhere/');
});
