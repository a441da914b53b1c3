import { describe, expect, test } from 'vitest';
import { kindNamed, kinds, kindsBeside, mainlyOfKind, ofKind } from '../../src/core/kinds.ts';
import { pathOf } from '../../src/core/page.ts';
import type { SchemaWord } from '../../src/core/schema-word.ts';
import { locales } from '../../src/i18n/locales.ts';
import { aCatalogue } from '../a-space.ts';

const { spaces } = aCatalogue({
  a: { name: 'A', kinds: ['coworking', 'incubator'] },
  b: { name: 'B', kinds: ['incubator'] },
  c: { name: 'C', kinds: ['cafe', 'coworking', 'incubator'] },
  d: { name: 'D', kinds: ['library'] },
});

function kind(key: string): SchemaWord {
  const found = kindNamed(key);
  if (!found) throw new Error(`The schema has no kind ${key}.`);
  return found;
}

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('A kind', () => {
  test('has the spaces of which it is one, first or not', () => {
    expect(idsOf(ofKind(kind('incubator'), spaces))).toEqual(['a', 'b', 'c']);
    expect(idsOf(ofKind(kind('hotel'), spaces))).toEqual([]);
  });

  test('is what those are mainly called of which it is the first', () => {
    expect(idsOf(mainlyOfKind(kind('incubator'), spaces))).toEqual(['b']);
  });

  test('stands beside the others that its spaces are as well, the most frequent first', () => {
    const beside = kindsBeside(kind('incubator'), spaces).map((other) => [other.key, idsOf(other.spaces)]);
    expect(beside).toEqual([
      ['coworking', ['a', 'c']],
      ['cafe', ['c']],
    ]);
    expect(kindsBeside(kind('library'), spaces)).toEqual([]);
  });

  test('is unknown under a word that the schema does not have', () => {
    expect(kindNamed('castle')).toBeUndefined();
  });
});

test('the addresses of kinds are these for good: a published one never changes, though its words may', () => {
  expect(kinds.map(({ page }) => locales.map((locale) => pathOf(page, locale)).join(' '))).toMatchInlineSnapshot(`
    [
      "/fr/types/coworking/ /en/kinds/coworking/",
      "/fr/types/bureaux-partages/ /en/kinds/shared-offices/",
      "/fr/types/centre-d-affaires/ /en/kinds/business-centre/",
      "/fr/types/incubateur/ /en/kinds/incubator/",
      "/fr/types/hub-creatif/ /en/kinds/creative-hub/",
      "/fr/types/tiers-lieu/ /en/kinds/third-place/",
      "/fr/types/centre-de-teletravail/ /en/kinds/telework-centre/",
      "/fr/types/fablab-ou-atelier-ouvert/ /en/kinds/makerspace/",
      "/fr/types/ateliers-partages/ /en/kinds/workshops/",
      "/fr/types/cuisine-partagee/ /en/kinds/kitchen/",
      "/fr/types/club-prive/ /en/kinds/club/",
      "/fr/types/cafe/ /en/kinds/cafe/",
      "/fr/types/hotel/ /en/kinds/hotel/",
      "/fr/types/bibliotheque/ /en/kinds/library/",
      "/fr/types/centre-communautaire/ /en/kinds/community-centre/",
    ]
  `);
});
