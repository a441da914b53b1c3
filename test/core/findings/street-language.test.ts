import { describe, expect, test } from 'vitest';
import { streetLanguage } from '../../../src/core/findings/street-language.ts';
import { languagesOfStreet, streetLanguagesOf } from '../../../src/core/findings/street-languages.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { toldBy } from './told-by.ts';

const { municipalities } = readGazetteer();

describe('A street in the wrong language', () => {
  test('is questioned, whether French in Ghent or Dutch in Namur, at a former site too', () => {
    const formerSites = { old: { street: 'Kerkstraat', municipality: '92094' } };
    expect(toldBy(streetLanguage, { ghent: { address: { street: 'Rue Haute', municipality: '44021' }, formerSites } }))
      .toMatchInlineSnapshot(`
      [
        "street-language ghent /address/street
      « Rue Haute » n’est pas dans la langue des rues de Gent (néerlandais). Écrivez la rue comme sur ses plaques.
      “Rue Haute” is not in the language of the streets of Gent (Dutch). Write the street as its own signs do.",
        "street-language ghent /formerSites/old/street
      « Kerkstraat » n’est pas dans la langue des rues de Namur (français). Écrivez la rue comme sur ses plaques.
      “Kerkstraat” is not in the language of the streets of Namur (French). Write the street as its own signs do.",
      ]
    `);
  });

  test.each([
    ['a French street in Namur', 'Rue de Fer', '92094'],
    ['a Dutch street in Ghent', 'Vlasgaardstraat', '44021'],
    ['a French street in Brussels', 'Avenue Louise', '21004'],
    ['a Dutch street in Brussels', 'Louizalaan', '21004'],
    ['a French street in Eupen', 'Rue de Verviers', '63023'],
    ['a French street in Kraainem', 'Avenue des Pinsons', '23099'],
    ['a Dutch street in Enghien', 'Kerkstraat', '51067'],
    ['a name that tells nothing', 'Cantersteen', '52011'],
  ])('%s: not questioned', (_, street, municipality) => {
    expect(toldBy(streetLanguage, { a: { address: { street, municipality } } })).toEqual([]);
  });

  test('is not told while only the Region is known', () => {
    expect(toldBy(streetLanguage, { a: { address: { street: 'Rue Haute', region: '02000' } } })).toEqual([]);
  });
});

test.each([
  ['Rue Marie-Henriette', ['fr']],
  ['Chaussée de La Hulpe', ['fr']],
  ['Grand-Place', ['fr']],
  ['Jan Van Eyckplein', ['nl']],
  ['Antwerpsesteenweg', ['nl']],
  ['Torhoutse Steenweg', ['nl']],
  ['Bahnhofstraße', ['de']],
  ['Krakeleweg', ['nl', 'de']],
  ['Vaartkom', []],
  ['Galerie Ravenstein', []],
])('%s is in %j', (street, languages) => expect(languagesOfStreet(street)).toEqual(languages));

test('The streets of 28 municipalities with facilities have names in a second language', () => {
  const both = [...municipalities.values()].filter(
    (municipality) => streetLanguagesOf(municipality).length > municipality.languages.length,
  );
  expect(both.map(({ names, languages }) => `${names.fr} ${languages.join()}`)).toMatchInlineSnapshot(`
    [
      "Biévène nl",
      "Drogenbos nl",
      "Kraainem nl",
      "Linkebeek nl",
      "Rhode-Saint-Genèse nl",
      "Wemmel nl",
      "Wezembeek-Oppem nl",
      "Messines nl",
      "Espierres-Helchin nl",
      "Renaix nl",
      "Ellezelles fr",
      "Flobecq fr",
      "Enghien fr",
      "Mouscron fr",
      "Comines-Warneton fr",
      "Amblève de",
      "Bullange de",
      "Butgenbach de",
      "Eupen de",
      "La Calamine de",
      "Lontzen de",
      "Malmedy fr",
      "Raeren de",
      "Saint-Vith de",
      "Waimes fr",
      "Burg-Reuland de",
      "Herstappe nl",
      "Fourons nl",
    ]
  `);
});
