import { expect, test } from 'vitest';
import { siteAddress } from '../../src/io/site-address.ts';

test('package.json says the address when the environment does not', () => {
  expect(siteAddress({})).toMatchObject({
    base: expect.stringMatching(/^\/(.*\/)?$/),
    homepage: expect.stringMatching(/^https:.*\/$/),
  });
});

test.each([
  ['https://example.org', { origin: 'https://example.org', base: '/', homepage: 'https://example.org/' }],
  ['https://example.org/a/b', { origin: 'https://example.org', base: '/a/b/', homepage: 'https://example.org/a/b/' }],
  ['http://127.0.0.1:8080/a/', { origin: 'http://127.0.0.1:8080', base: '/a/', homepage: 'http://127.0.0.1:8080/a/' }],
])('SITE_URL %s', (SITE_URL, address) => {
  expect(siteAddress({ SITE_URL })).toMatchObject(address);
});

test.each(['git+https://forge.example/a/b.git', 'https://forge.example/a/b/', 'https://forge.example/a/b'])(
  'REPOSITORY_URL %s is the page of the repository',
  (REPOSITORY_URL) => {
    expect(siteAddress({ REPOSITORY_URL }).repository).toBe('https://forge.example/a/b');
  },
);

test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1', 'https://example.org/#a', '/a/'])(
  'SITE_URL %s is refused with an example of a right one',
  (SITE_URL) => {
    expect(() => siteAddress({ SITE_URL })).toThrow(
      `SITE_URL is "${SITE_URL}": write a whole web address without ? or #, such as https://example.org/register/`,
    );
  },
);

test('CONTACT_EMAIL is the address for contributions; none is named until somebody does', () => {
  expect(siteAddress({ CONTACT_EMAIL: 'info@example.org' }).email).toBe('info@example.org');
  expect(siteAddress({})).not.toHaveProperty('email');
});

test.each(['info', 'mailto:info@example.org', 'info@example.org?subject=x'])(
  'CONTACT_EMAIL %s is refused with an example of a right one',
  (CONTACT_EMAIL) => {
    expect(() => siteAddress({ CONTACT_EMAIL })).toThrow('write one such as info@example.org in CONTACT_EMAIL');
  },
);
