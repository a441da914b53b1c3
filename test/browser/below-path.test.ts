import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { visit } from './visit.ts';

const { belowPath } = buildsUnderTest;
const pathOf = (url: string) => new URL(url).pathname;

test('a site below a path finds, narrows and leads within that path', async () => {
  const page = await visit('/fr/recherche/?q=betacowork', {}, belowPath);
  await page.locator('[data-groups] a', { hasText: 'Betacowork' }).click();
  await page.locator('article.edition').waitFor();
  expect(pathOf(page.url())).toBe(`${belowPath.base}fr/espaces/betacowork-etterbeek/`);
  await page.locator('.crumb a').first().click();
  await page.locator('register-explorer[data-ready=true]').waitFor();
  expect(pathOf(page.url())).toBe(`${belowPath.base}fr/espaces/`);
  await page.locator('input[value=planned]').check();
  await page.locator('[data-language-switch]').click();
  await page.waitForURL(`**${belowPath.base}en/spaces/?status=planned`);
});
