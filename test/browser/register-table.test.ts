import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/core/page.ts';
import { visit } from './visit.ts';

const namesOn = (page: Page) => page.locator('.preview tbody th').allTextContents();

test.each(locales)('The lines of the table are ordered by the head that is pressed, in %s', async (locale) => {
  const page = await visit(pathOf({ section: 'data' }, locale));
  const head = page.locator('.preview thead th').first();
  const sorted = (await namesOn(page)).toSorted(
    new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }).compare,
  );
  await head.getByRole('button').press('Enter');
  expect(await namesOn(page)).toEqual(sorted);
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  await head.getByRole('button').click();
  expect(await namesOn(page)).toEqual(sorted.toReversed());
  expect(await head.getAttribute('aria-sort')).toBe('descending');
});

test('Only one column is said to be the order', async () => {
  const page = await visit('/fr/donnees/');
  const heads = page.locator('.preview thead th');
  await heads.nth(0).getByRole('button').click();
  await heads.nth(4).getByRole('button').click();
  expect(await page.locator('.preview [aria-sort]').count()).toBe(1);
  expect(await heads.nth(4).getAttribute('aria-sort')).toBe('ascending');
});
