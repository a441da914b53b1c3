import { expect, test } from 'vitest';
import { byArea, cutTo } from '../../../src/core/trades/by-area.ts';
import { suitabilityOf } from '../../../src/core/trades/suitability.ts';
import { aCatalogue } from '../../a-space.ts';
import { aTrade, stating } from './a-trade.ts';

const trade = aTrade('clientsAllowed', 'closableRoom');

test('Places stand under their province or Region, by municipality, those that lack least first', () => {
  const { spaces, gazetteer } = aCatalogue({
    'nowhere-known': { name: 'Nulle part', address: undefined },
    'somewhere-in-wallonia': { name: 'Quelque part', address: { region: '03000' } },
    'silent-namur': { name: 'Alpha', address: { municipality: '92094' } },
    'telling-namur': { name: 'Bêta', address: { municipality: '92094' }, ...stating({ closableRoom: true }) },
    andenne: { name: 'Oméga', address: { municipality: '92003' } },
    ixelles: { name: 'Ixelles', address: { municipality: '21009' } },
    'somewhere-in-brussels': { name: 'Bruxelles', address: { region: '04000' } },
  });
  const areas = byArea(
    spaces.map((space) => suitabilityOf(trade, space)),
    gazetteer,
  );
  expect(areas.map(({ name, places }) => [name.fr, ...places.map(({ space }) => space.id)])).toEqual([
    ['Région de Bruxelles-Capitale', 'ixelles', 'somewhere-in-brussels'],
    ['Namur', 'andenne', 'telling-namur', 'silent-namur'],
    ['Wallonie, commune inconnue', 'somewhere-in-wallonia'],
    ['lieu inconnu', 'nowhere-known'],
  ]);
  expect(areas.map(({ page }) => page?.section)).toEqual(['regions', 'provinces', 'regions', undefined]);
});

test('Where a page cannot hold all, each area gives as many, and tells how many it has', () => {
  const { spaces, gazetteer } = aCatalogue({
    'alpha-namur': { name: 'Alpha', address: { municipality: '92094' } },
    'beta-namur': { name: 'Bêta', address: { municipality: '92094' } },
    'gamma-namur': { name: 'Gamma', address: { municipality: '92094' } },
    ixelles: { name: 'Ixelles', address: { municipality: '21009' } },
  });
  const areas = byArea(
    spaces.map((space) => suitabilityOf(trade, space)),
    gazetteer,
  );
  const told = (most: number) =>
    cutTo(most, areas).map(({ places, count }) => [places.map(({ space }) => space.id), count]);
  expect(told(3)).toEqual([
    [['ixelles'], 1],
    [['alpha-namur'], 3],
  ]);
  expect(told(4)).toEqual([
    [['ixelles'], 1],
    [['alpha-namur', 'beta-namur', 'gamma-namur'], 3],
  ]);
});
