import { describe, expect, test } from 'vitest';
import {
  cacheNames,
  fileAt,
  keptUnasked,
  type Kit,
  outdated,
  type PackedPart,
  unasked,
} from '../../../src/core/offline/kit.ts';

const map: PackedPart = { name: 'map', kind: 'map', file: 'offline/map.aaaa.zip', bytes: 500_000 };
const search: PackedPart = {
  name: 'search.fr',
  kind: 'search',
  locale: 'fr',
  file: 'offline/search.fr.bbbb.zip',
  bytes: 900_000,
};
const kit: Kit = {
  build: 'new',
  base: '/register/',
  connect: [],
  shell: [],
  offlinePages: { fr: 'fr/hors-ligne/', en: 'en/offline/' },
  parts: [map, search],
};

describe('The caches of a build', () => {
  test('replace those of another build, and not what has not changed, nor another site of the host', () => {
    const old = cacheNames({ base: kit.base, build: 'old' });
    const elsewhere = cacheNames({ base: '/', build: 'old' });
    const present = [
      old.shell,
      old.pages,
      old.assets,
      old.part(map),
      old.part({ file: 'offline/search.fr.cccc.zip' }),
      elsewhere.pages,
      'somebody else',
    ];
    expect(outdated(kit, present)).toEqual([old.shell, old.pages, old.part({ file: 'offline/search.fr.cccc.zip' })]);
  });
});

describe('What is kept unasked', () => {
  test('is of the language of the page, or of all', () => {
    expect(unasked(kit, 'fr')).toEqual([map, search]);
    expect(unasked(kit, 'en')).toEqual([map]);
  });

  test('is no greater than what is said', () => {
    const [most, more] = [keptUnasked, keptUnasked + 1].map((bytes) => ({ ...map, bytes }));
    expect(unasked({ parts: [most, more].filter((part) => part !== undefined) }, 'fr')).toEqual([most]);
  });
});

test.each([
  ['/register/', 'index.html'],
  ['/register/fr/espaces/', 'fr/espaces/index.html'],
  ['/register/data/spaces.csv', 'data/spaces.csv'],
  ['/register/fr/%C3%A9t%C3%A9/', 'fr/été/index.html'],
  ['/elsewhere/', undefined],
])('%s shows the file %s', (address, file) => expect(fileAt(address, '/register/')).toBe(file));
