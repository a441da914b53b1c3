import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { embeddableIn, embedPathOf, embedQuery, snippetOf } from '../../src/core/embed.ts';
import { headersOf } from '../../src/core/header-rules.ts';

describe('The page that an address names', () => {
  test.each([
    ['https://register.example/fr/espaces/trakk-namur/', { section: 'spaces', id: 'trakk-namur', locale: 'fr' }],
    [' /en/spaces/trakk-namur ', { section: 'spaces', id: 'trakk-namur', locale: 'en' }],
    ['https://x.example/sub/path/fr/communes/namur/?a=b#c', { section: 'municipalities', id: 'namur', locale: 'fr' }],
    ['en/municipalities/saint-nicolas-62093/', { section: 'municipalities', id: 'saint-nicolas-62093', locale: 'en' }],
  ])('%s', (address, page) => {
    expect(embeddableIn(address)).toEqual(page);
  });

  test.each([
    '',
    'trakk-namur',
    'https://register.example/fr/',
    '/fr/espaces/',
    '/fr/spaces/trakk-namur/',
    '/fr/reseaux/cowallonia/',
    '/fr/espaces/page/2/',
    '/fr/espaces/<script>/',
    '/fr/espaces/a%22onload=/',
  ])('none: %s', (address) => {
    expect(embeddableIn(address)).toBeUndefined();
  });

  test('is the one that asked for it', () => {
    const page = { section: 'municipalities', id: 'namur' } as const;
    const asked = new URLSearchParams(embedQuery(page, 'fr')).get('page');
    expect(embeddableIn(asked ?? '')).toEqual({ ...page, locale: 'fr' });
  });
});

test('an embedded page stands where anybody may frame it, the page itself does not', () => {
  const page = { section: 'spaces', id: 'trakk-namur' } as const;
  const path = embedPathOf(page, 'fr');
  expect(path).toBe('/embed/fr/espaces/trakk-namur/');
  expect(headersOf(path.slice(1))['Content-Security-Policy']).toMatch(/; frame-ancestors \*$/);
  expect(headersOf('fr/espaces/trakk-namur/')['Content-Security-Policy']).toMatch(/; frame-ancestors 'none'$/);
});

test('a snippet is one frame whose title is read as it was written, and nothing that runs', () => {
  const title = 'L’"A" & <b>B</b>';
  const $ = load(snippetOf({ url: 'https://x.example/embed/fr/espaces/a/', section: 'spaces', title }), null, false);
  expect($.root().children().length).toBe(1);
  expect($('iframe').attr()).toEqual({
    src: 'https://x.example/embed/fr/espaces/a/',
    title,
    width: '100%',
    height: '400',
    style: 'border: 0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
  });
  expect($('script, b').length).toBe(0);
});
