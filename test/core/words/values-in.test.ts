import { expect, test } from 'vitest';
import { fieldNamed } from '../../../src/core/fields.ts';
import { countIn, eurosIn, listIn, valueIn } from '../../../src/core/words/values-in.ts';
import { locales } from '../../../src/i18n/locales.ts';

const inBoth = (words: (locale: (typeof locales)[number]) => string): string => locales.map(words).join(' | ');

test('euros have cents only where there are cents', () => {
  expect([99, 2.2, 4.35, 0, 1250, 12500.5].map((price) => inBoth((locale) => eurosIn(price, locale))))
    .toMatchInlineSnapshot(`
    [
      "99 € | €99",
      "2,20 € | €2.20",
      "4,35 € | €4.35",
      "0 € | €0",
      "1 250 € | €1,250",
      "12 500,50 € | €12,500.50",
    ]
  `);
});

test('a count is one number or a range', () => {
  expect([0, 20, [15, 20], 1000, [900, 1100]].map((count) => inBoth((locale) => countIn(count, locale))))
    .toMatchInlineSnapshot(`
    [
      "0 | 0",
      "20 | 20",
      "15 à 20 | 15 to 20",
      "1 000 | 1,000",
      "900 à 1 100 | 900 to 1,100",
    ]
  `);
});

const values = [
  ['/capacity/area', 400],
  ['/capacity/area', [1000, 1200]],
  ['/capacity/largestRoom', 1],
  ['/capacity/largestRoom', [8, 10]],
  ['/capacity/desks', [15, 20]],
  ['/terms/noticeMonths', 1],
  ['/terms/trialDays', [4, 5]],
  ['/offers/*/price', 12.5],
  ['/networks/*/grant', 80000],
  ['/address/floor', -1],
  ['/community/host', true],
  ['/community/host', false],
  ['/opened', '2019-11~'],
  ['/offers/*/per', 'half-day'],
  ['/kinds', ['third-place', 'makerspace']],
  ['/languages', ['fr', 'nl', 'de', 'en']],
  ['/operators', ['Ville de Namur', 'UCM']],
  ['/name', 'La Ruche'],
] as const;

test('a value is told as its field means it', () => {
  const told = values.map(
    ([pointer, value]) => `${pointer.padEnd(24)} ${inBoth((locale) => valueIn(value, fieldNamed(pointer), locale))}`,
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "/capacity/area           400 m² | 400 m²
    /capacity/area           1 000 à 1 200 m² | 1,000 to 1,200 m²
    /capacity/largestRoom    1 personne | 1 person
    /capacity/largestRoom    8 à 10 personnes | 8 to 10 people
    /capacity/desks          15 à 20 | 15 to 20
    /terms/noticeMonths      1 mois | 1 month
    /terms/trialDays         4 à 5 jours | 4 to 5 days
    /offers/*/price          12,50 € | €12.50
    /networks/*/grant        80 000 € | €80,000
    /address/floor           -1 | -1
    /community/host          oui | yes
    /community/host          non | no
    /opened                  vers novembre 2019 | around November 2019
    /offers/*/per            demi-journée | half day
    /kinds                   tiers-lieu, fablab ou atelier ouvert | third place, makerspace
    /languages               français, néerlandais, allemand, anglais | French, Dutch, German, English
    /operators               Ville de Namur, UCM | Ville de Namur, UCM
    /name                    La Ruche | La Ruche"
  `);
});

test('words in a row are told as a list that may be incomplete', () => {
  expect(listIn(['wifi', 'casier', 'café'])).toBe('wifi, casier, café');
});
