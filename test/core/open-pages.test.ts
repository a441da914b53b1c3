import { describe, expect, test } from 'vitest';
import { openRegister, spacesIn, spacesOnPage } from '../../src/core/open-pages.ts';
import { aCatalogue, type Given } from '../a-space.ts';

/** So many spaces of a town, and one of another that comes after it. */
const crowded = (count: number) => {
  const given = Array.from({ length: count }, (_, index): [string, Given] => [
    `a-${index}`,
    { address: { municipality: '91030' } },
  ]);
  return aCatalogue(Object.fromEntries([...given, ['last', { address: { municipality: '92094' } }]]));
};

describe('The lists of open tasks', () => {
  test('go on overleaf where a province has too many spaces for one page', () => {
    const { areas } = openRegister(crowded(spacesOnPage));
    expect(areas.map(({ pages }) => pages.map(({ page }) => page.id))).toEqual([
      [
        { fr: 'a-faire/namur', en: 'open-tasks/namur' },
        { fr: 'a-faire/namur-2', en: 'open-tasks/namur-2' },
      ],
    ]);
  });

  test('lose no space at the turn of a page', () => {
    expect(openRegister(crowded(spacesOnPage + 7)).areas.flatMap(spacesIn).length).toBe(spacesOnPage + 8);
  });

  test('begin a town that goes on overleaf on its first page', () => {
    const { towns } = openRegister(crowded(spacesOnPage + 7));
    expect([towns.get('91030')?.page.id, towns.get('92094')?.page.id]).toMatchObject([
      { fr: 'a-faire/namur' },
      { fr: 'a-faire/namur-2' },
    ]);
  });

  test('file a space of which only the Region is known under the Region, and one of no place last', () => {
    const catalogue = aCatalogue({
      nowhere: { address: undefined },
      somewhere: { address: { region: '03000' } },
      there: { address: { municipality: '92094' } },
    });
    const places = openRegister(catalogue).areas.map(({ province, region }) => [province?.nis, region?.nis]);
    expect(places).toEqual([
      ['90000', '03000'],
      [undefined, '03000'],
      [undefined, undefined],
    ]);
  });

  test('ask nothing of a closed space', () => {
    expect(openRegister(aCatalogue({ gone: { closed: '2015' } })).areas).toEqual([]);
  });
});
