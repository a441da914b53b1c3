import { describe, expect, test } from 'vitest';
import { agoIn, dateIn, whenIn } from '../../../src/core/words/dates-in.ts';
import { locales } from '../../../src/i18n/locales.ts';

/** One of each form that a record may hold. */
const dates = [
  '2012',
  '2012-05',
  '2012-05-14',
  '2012-05-01',
  '2013~',
  '2019-11~',
  '2015-03-02~',
  '2025-01/2025-03',
  '2012/2013',
  '2012-05-03/2012-05-05',
  '2012-05-03/2012-06',
  '2021-12/2022-01~',
  '2012-05-03/2012-05-05~',
];

const read = (words: (date: string) => string): string =>
  dates.map((date) => `${date.padEnd(22)} ${words(date)}`).join('\n');

describe('A date on its own', () => {
  test('is written as French writes it', () => {
    expect(read((date) => dateIn(date, 'fr'))).toMatchInlineSnapshot(`
      "2012                   2012
      2012-05                mai 2012
      2012-05-14             14 mai 2012
      2012-05-01             1er mai 2012
      2013~                  vers 2013
      2019-11~               vers novembre 2019
      2015-03-02~            vers le 2 mars 2015
      2025-01/2025-03        de janvier 2025 à mars 2025
      2012/2013              de 2012 à 2013
      2012-05-03/2012-05-05  du 3 mai 2012 au 5 mai 2012
      2012-05-03/2012-06     de mai 2012 à juin 2012
      2021-12/2022-01~       de décembre 2021 à janvier 2022 environ
      2012-05-03/2012-05-05~ vers mai 2012"
    `);
  });

  test('is written as English writes it', () => {
    expect(read((date) => dateIn(date, 'en'))).toMatchInlineSnapshot(`
      "2012                   2012
      2012-05                May 2012
      2012-05-14             14 May 2012
      2012-05-01             1 May 2012
      2013~                  around 2013
      2019-11~               around November 2019
      2015-03-02~            around 2 March 2015
      2025-01/2025-03        January 2025 to March 2025
      2012/2013              2012 to 2013
      2012-05-03/2012-05-05  3 May 2012 to 5 May 2012
      2012-05-03/2012-06     May 2012 to June 2012
      2021-12/2022-01~       roughly December 2021 to January 2022
      2012-05-03/2012-05-05~ around May 2012"
    `);
  });
});

describe('A date inside a sentence', () => {
  test('has its preposition in French', () => {
    expect(read((date) => `Ouvert ${whenIn(date, 'fr')}.`)).toMatchInlineSnapshot(`
      "2012                   Ouvert en 2012.
      2012-05                Ouvert en mai 2012.
      2012-05-14             Ouvert le 14 mai 2012.
      2012-05-01             Ouvert le 1er mai 2012.
      2013~                  Ouvert vers 2013.
      2019-11~               Ouvert vers novembre 2019.
      2015-03-02~            Ouvert vers le 2 mars 2015.
      2025-01/2025-03        Ouvert entre janvier 2025 et mars 2025.
      2012/2013              Ouvert entre 2012 et 2013.
      2012-05-03/2012-05-05  Ouvert entre le 3 mai 2012 et le 5 mai 2012.
      2012-05-03/2012-06     Ouvert entre mai 2012 et juin 2012.
      2021-12/2022-01~       Ouvert entre décembre 2021 et janvier 2022 environ.
      2012-05-03/2012-05-05~ Ouvert vers mai 2012."
    `);
  });

  test('has its preposition in English', () => {
    expect(read((date) => `Opened ${whenIn(date, 'en')}.`)).toMatchInlineSnapshot(`
      "2012                   Opened in 2012.
      2012-05                Opened in May 2012.
      2012-05-14             Opened on 14 May 2012.
      2012-05-01             Opened on 1 May 2012.
      2013~                  Opened around 2013.
      2019-11~               Opened around November 2019.
      2015-03-02~            Opened around 2 March 2015.
      2025-01/2025-03        Opened between January 2025 and March 2025.
      2012/2013              Opened between 2012 and 2013.
      2012-05-03/2012-05-05  Opened between 3 May 2012 and 5 May 2012.
      2012-05-03/2012-06     Opened between May 2012 and June 2012.
      2021-12/2022-01~       Opened roughly between December 2021 and January 2022.
      2012-05-03/2012-05-05~ Opened around May 2012."
    `);
  });
});

test('how long ago is told in whole years, in words up to nine', () => {
  const past = ['2026-11-21', '2025-11-22', '2025-11-21', '2019-06', '2017-01-01', '2016-11-21', '1996'];
  const told = locales.map((locale) =>
    past.map((date) => `${date.padEnd(11)} ${agoIn(date, '2026-11-21', locale)}`).join('\n'),
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "2026-11-21  il y a moins d’un an
    2025-11-22  il y a moins d’un an
    2025-11-21  il y a un an
    2019-06     il y a sept ans
    2017-01-01  il y a neuf ans
    2016-11-21  il y a 10 ans
    1996        il y a 30 ans
    2026-11-21  less than a year ago
    2025-11-22  less than a year ago
    2025-11-21  one year ago
    2019-06     seven years ago
    2017-01-01  nine years ago
    2016-11-21  10 years ago
    1996        30 years ago"
  `);
});
