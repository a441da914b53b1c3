import { expect, test } from 'vitest';
import { nearName } from '../../../src/core/findings/near-name.ts';
import type { Given } from '../../a-space.ts';
import { toldBy } from './told-by.ts';

const namur = { municipality: '92094' };
const brussels = { region: '04000' } as const;

test('Two names of one municipality that differ by a letter are questioned once, in the first record', () => {
  const spaces = { 'crystal-hub': { name: 'Crystal Hub' }, 'cristal-hub': { name: 'Le Cristal Hub' } };
  expect(toldBy(nearName, spaces)).toMatchInlineSnapshot(`
    [
      "near-name cristal-hub /name
    Le nom « Le Cristal Hub » est celui de crystal-hub, ou presque (« Crystal Hub »), et aucune commune ne les distingue. Voyez s’il s’agit d’un seul lieu : fusionnez les deux fiches, ou nommez sous « successor » celle qui prend la suite.
    The name “Le Cristal Hub” is that of crystal-hub (“Crystal Hub”), or nearly, and no municipality tells them apart. Look whether they are one place: merge the two records, or name the one that goes on as “successor”.",
    ]
  `);
});

test('Linked names are not questioned', () => {
  const successor = { 'la-ruche': { successor: 'la-ruche-2' }, 'la-ruche-2': {} };
  expect(toldBy(nearName, successor)).toEqual([]);
  const networks = { 'coworking-digital-wallonia': { as: 'La Ruche' } };
  expect(toldBy(nearName, { 'la-ruche': { networks }, 'la-ruche-2': { networks } })).toEqual([]);
});

test.each<[string, Given, Given]>([
  ['case, accents, article and the word coworking', { name: 'Le Bôcal' }, { name: 'Coworking BOCAL' }],
  ['a space between two words', { name: 'Co.Station' }, { name: 'Costation' }],
  ['the name of the municipality', { name: 'La Ruche' }, { name: 'La Ruche Namur' }],
  ['a former name', { name: 'Le Bocal' }, { formerNames: { 'Le Bokal': {} }, name: 'La Ruche' }],
  ['an other name', { name: 'Le Bocal', otherNames: ['La Ruche'] }, { name: 'La Ruche' }],
  [
    'nothing but common words, in one municipality',
    { name: 'Coworking Namur' },
    { name: 'Espace de co-working de Namur' },
  ],
  [
    'a municipality that is not known',
    { name: 'Transforma', address: brussels },
    { name: 'Transforma BXL', address: { municipality: '21006' } },
  ],
])('%s: questioned', (_, first, second) => {
  expect(toldBy(nearName, { a: first, b: second })).toHaveLength(1);
});

test.each<[string, Given, Given]>([
  ['the sites of a chain', { name: 'Silversquare North' }, { name: 'Silversquare South' }],
  ['two chains in one quarter', { name: 'Silversquare Guillemins' }, { name: 'Spaces Guillemins' }],
  ['initials', { name: 'Mundo-A' }, { name: 'Mundo-B' }],
  ['numbers', { name: 'Le Bocal 2019' }, { name: 'Le Bocal 2018' }],
  ['another first letter', { name: 'BeCentral' }, { name: 'SQ Central' }],
  ['a longer name', { name: 'Hangar K' }, { name: 'Hangar K Rijselsestraat' }],
  ['another municipality', { name: 'Skylab', address: { municipality: '57096' } }, { name: 'Skylab', address: namur }],
  ['another Region', { name: 'Skylab', address: brussels }, { name: 'Skylab', address: namur }],
  [
    'nothing but common words, the municipality of one unknown',
    { name: 'Coworking Namur', address: namur },
    { name: 'Espace coworking', address: { region: '03000' } },
  ],
])('%s: not questioned', (_, first, second) => {
  expect(toldBy(nearName, { a: first, b: second })).toEqual([]);
});
