import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kindsOfPage } from './kinds-of-page.ts';
import { visit } from './visit.ts';

/** WCAG 2.2 AA, which holds all before it (https://github.com/dequelabs/axe-core/blob/develop/doc/API.md#axe-core-tags). */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a colour scheme can change; the rest is the same page. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, as `rule: element`. */
async function violationsOn(page: Page, runOnly: string[]): Promise<readonly string[]> {
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

describe('axe finds nothing', () => {
  test.each(kindsOfPage)('on %s, on a desk and on a phone, in light and in dark', async (_name, path) => {
    const page = await visit(path);
    await page.evaluate(axe.source);
    const found: string[] = [];
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [colorScheme, rules] of [
        ['light', all],
        ['dark', ofColour],
      ] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violationsOn(page, rules)).map((violation) => `${width} ${colorScheme} ${violation}`));
      }
    }
    expect(found).toEqual([]);
  });
});
