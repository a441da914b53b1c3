import { expect, test } from 'vitest';
import { placeUnknown } from '../../../src/core/findings/place-unknown.ts';
import { toldBy } from './told-by.ts';

test('A record that does not say where its place is, is questioned', () => {
  expect(toldBy(placeUnknown, { 'la-ruche': { address: undefined } })).toMatchInlineSnapshot(`
    [
      "place-unknown la-ruche 
    Rien ne dit où est ce lieu. Si une source nomme sa commune, écrivez « address » avec le code INS ; si elle ne nomme que la Région, avec « region ».
    Nothing says where this place is. If a source names its municipality, write “address” with the NIS code; if only the Region, with “region”.",
    ]
  `);
});

test('A Region alone is not questioned', () => {
  expect(toldBy(placeUnknown, { 'la-ruche': { address: { region: '04000' } } })).toEqual([]);
});
