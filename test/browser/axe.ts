/** axe-core in a page of the built site (https://github.com/dequelabs/axe-core/blob/develop/doc/API.md). */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** WCAG 2.2 AA, which holds all before it. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a colour scheme can change; the rest is the same page. */
export const ofColour = ['color-contrast', 'link-in-text-block'];

/** Half a megabyte, which a page reads for a third of a second: once, until it is left for another. */
async function bring(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
}

/** The success criteria that the rules in use look at, e.g. `1-4-3`, whatever they find on a page. */
export async function criteriaOn(page: Page): Promise<readonly string[]> {
  await bring(page);
  const { violations, passes, incomplete, inapplicable } = await page.evaluate(
    (runOnly) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly }) as Promise<AxeResults>,
    all,
  );
  const tags = [violations, passes, incomplete, inapplicable].flat().flatMap((rule) => rule.tags);
  const numbers = tags.flatMap((tag) => /^wcag(\d)(\d)(\d{1,2})$/.exec(tag)?.slice(1).join('-') ?? []);
  return [...new Set(numbers)];
}

/** What axe finds on a page as it stands, as `rule: element`. */
export async function violationsOn(page: Page, runOnly = all): Promise<readonly string[]> {
  await bring(page);
  const { violations } = await page.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: rules,
        resultTypes: ['violations'],
      }) as Promise<AxeResults>,
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
