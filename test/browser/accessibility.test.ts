import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { criteriaOn, ofColour, violationsOn } from './axe.ts';
import { kindsOfPage } from './kinds-of-page.ts';
import { lookAt } from './look-at.ts';
import { visit } from './visit.ts';

describe('axe finds nothing', () => {
  test.each(kindsOfPage)('on %s, on a desk and on a phone, in light and in dark', async (name, path) => {
    const page = await lookAt(name, path);
    const found: string[] = [];
    for (const width of [1440, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      found.push(...(await violationsOn(page)).map((violation) => `${width} light ${violation}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violationsOn(page, ofColour)).map((violation) => `${width} dark ${violation}`));
    }
    expect(found).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'on the explorer of a phone with its filters in use, in %s',
    async (colorScheme) => {
      // So tall that the bar at its foot covers none of what axe measures: how far a page is scrolled is no property of it.
      const phone = { viewport: { width: 360, height: 8000 }, colorScheme };
      const page = await visit('/fr/espaces/?region=wallonia&kind=library', phone);
      await page.locator('#filters > summary').click();
      expect(await violationsOn(page)).toEqual([]);
    },
  );
});

test('The portal says of those criteria alone that automatic tests look at them at which axe does, and layout tests at one', async () => {
  const items = loadCatalogue().rubrics.find(({ id }) => id === 'accessibility')?.record.items ?? {};
  const said = Object.entries(items).filter(([, { declared }]) => declared?.by === 'tests');
  const judgedByBuild = Object.entries(items).filter(([, { declared }]) => !declared);
  const others = new Set(['1-4-10', ...judgedByBuild.map(([id]) => id)]);
  const looked = await criteriaOn(await visit('/fr/'));
  const asked = looked.filter((criterion) => criterion in items && !others.has(criterion));
  expect(
    said
      .map(([id]) => id)
      .filter((id) => !others.has(id))
      .toSorted(),
  ).toEqual(asked.toSorted());
});

test('axe would find a field without a name, and ink too pale', async () => {
  const page = await visit('/fr/');
  await page.evaluate(() => {
    document.querySelector('main label')?.remove();
    document.body.style.color = '#999';
  });
  const rules = (await violationsOn(page)).map((violation) => violation.split(':')[0]);
  expect([...new Set(rules)].sort()).toEqual(['color-contrast', 'label']);
});
