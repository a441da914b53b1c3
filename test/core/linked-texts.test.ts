import { describe, expect, test } from 'vitest';
import { factsOfSpace } from '../../src/core/facts.ts';
import { pathOf } from '../../src/core/page.ts';
import { aCatalogue, type Given } from '../a-space.ts';

/** The facts of a space in French whose label is this: their text, and where each of its parts leads. */
function told(label: string, given: Given) {
  const catalogue = aCatalogue({ 'la-ruche': given });
  const [space] = catalogue.spaces;
  if (!space) throw new Error('The catalogue has lost its only space.');
  return factsOfSpace({ space, catalogue, locale: 'fr' })
    .filter((fact) => fact.label === label)
    .map(({ text, links }) => [text, links?.map(({ text: part, page }) => `${part} ${pathOf(page, 'fr')}`)]);
}

describe('What a fact leads to', () => {
  test('each kind leads to the page of its kind, in the order of the record', () => {
    expect(told('Types', { kinds: ['club', 'coworking'] })).toEqual([
      ['club privé, coworking', ['club privé /fr/types/club-prive/', 'coworking /fr/types/coworking/']],
    ]);
  });

  test('each amenity that is there leads to the page of the amenity', () => {
    expect(told('Équipements', { amenities: { wifi: true, kitchen: true } })).toEqual([
      ['wifi, cuisine', ['wifi /fr/equipements/wifi/', 'cuisine /fr/equipements/cuisine/']],
    ]);
  });

  test('a stated no leads nowhere: no is a poor name for a link', () => {
    expect(told('Parking', { amenities: { parking: false } })).toEqual([['non', undefined]]);
  });

  test('flags that have no page are told as before', () => {
    expect(told('Communauté', { community: { host: true, events: true } })).toEqual([['hôte, événements', undefined]]);
  });
});
