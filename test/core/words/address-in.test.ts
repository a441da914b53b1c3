import { expect, test } from 'vitest';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { addressGapIn, addressIn } from '../../../src/core/words/address-in.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

const gazetteer = readGazetteer();

const addresses: readonly NonNullable<SpaceRecord['address']>[] = [
  { street: 'Rue de Fer', houseNumber: '48', floor: 4, postcode: '5000', municipality: '92094' },
  { street: 'Rue de Fer', houseNumber: '48', floor: 1, municipality: '92094' },
  { street: 'Rue de Fer', floor: 0, municipality: '92094' },
  { floor: -1, municipality: '92094' },
  { floor: 22, municipality: '44021' },
  { locality: 'Weyler', municipality: '81001' },
  { postcode: '6700', locality: 'Weyler', municipality: '81001' },
  { street: 'Chaussée de Wavre', municipality: '21009' },
  { municipality: '63001' },
  { region: '04000' },
];

test('an address stands on one line as far as it is known, and says what is missing to find the door', () => {
  const told = addresses.flatMap((address) =>
    locales.map((locale) =>
      [addressIn(address, gazetteer, locale), addressGapIn(address, locale)].filter(Boolean).join(' — '),
    ),
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "Rue de Fer 48, 4e étage, 5000 Namur
    Rue de Fer 48, 4th floor, 5000 Namur
    Rue de Fer 48, 1er étage, Namur
    Rue de Fer 48, 1st floor, Namur
    Rue de Fer, rez-de-chaussée, Namur — numéro inconnu
    Rue de Fer, ground floor, Namur — number unknown
    sous-sol (niveau −1), Namur — rue inconnue
    basement (level −1), Namur — street unknown
    22e étage, Gent — rue inconnue
    22nd floor, Gent — street unknown
    Weyler, Arlon — rue inconnue
    Weyler, Arlon — street unknown
    6700 Weyler, Arlon — rue inconnue
    6700 Weyler, Arlon — street unknown
    Chaussée de Wavre, Ixelles — numéro inconnu
    Chaussée de Wavre, Ixelles — number unknown
    Amel — rue inconnue
    Amel — street unknown
    Région de Bruxelles-Capitale — rue inconnue
    Brussels-Capital Region — street unknown"
  `);
});

test.each([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 60])('floor %d is an ordinal in English', (floor) => {
  expect(addressIn({ floor, municipality: '92094' }, gazetteer, 'en')).toMatch(
    /^(1st|2nd|3rd|4th|11th|12th|13th|21st|22nd|23rd|60th) floor, Namur$/,
  );
});
