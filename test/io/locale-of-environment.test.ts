import { expect, test } from 'vitest';
import { localeOfEnvironment } from '../../src/io/locale-of-environment.ts';

test.each([
  [{ LANG: 'fr_BE.UTF-8' }, 'fr'],
  [{ LANG: 'fr_BE.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_FR' }, 'fr'],
  [{ LC_ALL: '', LANG: 'fr' }, 'fr'],
  [{ LANG: 'nl_BE.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
])('a terminal with %j is spoken to in %s', (environment, locale) => {
  expect(localeOfEnvironment(environment)).toBe(locale);
});
