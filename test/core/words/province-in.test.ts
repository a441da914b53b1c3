import { expect, test } from 'vitest';
import { provinceIn } from '../../../src/core/words/province-in.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

test('Every province is told from its town, joined as French joins it', () => {
  const provinces = [...readGazetteer().provinces.values()];
  expect(provinces.map((province) => provinceIn(province, 'fr')).toSorted()).toEqual([
    'Province de Flandre occidentale',
    'Province de Flandre orientale',
    'Province de Hainaut',
    'Province de Limbourg',
    'Province de Liège',
    'Province de Luxembourg',
    'Province de Namur',
    'Province du Brabant flamand',
    'Province du Brabant wallon',
    'Province d’Anvers',
  ]);
});

test('English joins them all alike', () => {
  const names = { fr: 'Anvers', nl: 'Antwerpen', de: 'Antwerpen', en: 'Antwerp' };
  expect(provinceIn({ names }, 'en')).toBe('Province of Antwerp');
});
