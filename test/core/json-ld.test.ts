import { expect, test } from 'vitest';
import { spaceJsonLd } from '../../src/core/json-ld.ts';
import { locales } from '../../src/i18n/locales.ts';
import { aSpaceInCatalogue } from '../a-space.ts';

const site = { origin: 'https://example.org', base: '/' };
const ending = '</script><script>alert(1)</script><!--';

/** The same in every place that takes free text. */
const hostile = aSpaceInCatalogue({
  name: ending,
  otherNames: [`a${ending}`],
  formerNames: { [`b${ending}`]: {}, __proto__x: {} },
  address: { street: ending, houseNumber: '1', locality: ending, municipality: '92094' },
  website: `https://example.org/${ending}`,
});

test.each(locales)('No text of a record ends the script that describes it: %s', (locale) => {
  const text = spaceJsonLd(hostile, site, locale) ?? '';
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    name: ending,
    alternateName: [`a${ending}`, `b${ending}`, '__proto__x'],
    address: { streetAddress: `${ending} 1`, addressLocality: ending },
    url: `https://example.org/${ending}`,
  });
});
