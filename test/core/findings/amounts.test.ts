import { describe, expect, test } from 'vitest';
import { implausibleAmount } from '../../../src/core/findings/implausible-amount.ts';
import { phoneNotBelgian } from '../../../src/core/findings/phone-not-belgian.ts';
import type { Given } from '../../a-space.ts';
import { toldBy } from './told-by.ts';

describe('A telephone number', () => {
  test('of no Belgian zone is questioned', () => {
    expect(toldBy(phoneNotBelgian, { 'la-ruche': { phone: '+3248329000' } })).toMatchInlineSnapshot(`
      [
        "phone-not-belgian la-ruche /phone
      +3248329000 n’est dans aucune zone du plan de numérotation belge. Comparez avec la page.
      +3248329000 is in no zone of the Belgian numbering plan. Compare it with the page.",
      ]
    `);
  });

  test.each(['+3223290000', '+3281000000'])('such as %s is not', (phone) => {
    expect(toldBy(phoneNotBelgian, { a: { phone } })).toEqual([]);
  });
});

const priced = (offer: object): Given => ({ offers: { it: { plan: 'desk', ...offer } } });

describe('An amount outside the usual', () => {
  test('is questioned, with its bounds', () => {
    const spaces: Readonly<Record<string, Given>> = {
      chain: { capacity: { desks: [400, 1200], area: 45_000 }, formerSites: { old: { area: 4 } } },
      pricey: { offers: { hour: { plan: 'desk', per: 'hour', price: 250 } }, networks: { cowallonia: { grant: 10 } } },
    };
    expect(toldBy(implausibleAmount, spaces)).toMatchInlineSnapshot(`
      [
        "implausible-amount chain /capacity/desks
      Postes de travail : 400 à 1 200 sort de l’habituel, de 1 à 1 000. Comparez avec la page : le chiffre, son unité, sa période, et s’il est bien de ce seul lieu.
      Desks: 400 to 1,200 is outside the usual, 1 to 1,000. Compare it with the page: the figure, its unit, its period, and whether it is this place’s alone.",
        "implausible-amount chain /capacity/area
      Surface : 45 000 m² sort de l’habituel, de 10 m² à 30 000 m². Comparez avec la page : le chiffre, son unité, sa période, et s’il est bien de ce seul lieu.
      Area: 45,000 m² is outside the usual, 10 m² to 30,000 m². Compare it with the page: the figure, its unit, its period, and whether it is this place’s alone.",
        "implausible-amount chain /formerSites/old/area
      Surface : 4 m² sort de l’habituel, de 10 m² à 30 000 m². Comparez avec la page : le chiffre, son unité, sa période, et s’il est bien de ce seul lieu.
      Area: 4 m² is outside the usual, 10 m² to 30,000 m². Compare it with the page: the figure, its unit, its period, and whether it is this place’s alone.",
        "implausible-amount pricey /offers/hour/price
      Prix : 250 € sort de l’habituel, de 1 € à 30 €. Comparez avec la page : le chiffre, son unité, sa période, et s’il est bien de ce seul lieu.
      Price: €250 is outside the usual, €1 to €30. Compare it with the page: the figure, its unit, its period, and whether it is this place’s alone.",
        "implausible-amount pricey /networks/cowallonia/grant
      Subside : 10 € sort de l’habituel, de 1 000 € à 1 000 000 €. Comparez avec la page : le chiffre, son unité, sa période, et s’il est bien de ce seul lieu.
      Grant: €10 is outside the usual, €1,000 to €1,000,000. Compare it with the page: the figure, its unit, its period, and whether it is this place’s alone.",
      ]
    `);
  });

  test.each<[string, Given]>([
    ['the bounds themselves', { capacity: { desks: 1000, area: [10, 30_000] } }],
    ['a price of nothing', priced({ per: 'month', price: 0 })],
    ['no period', priced({ price: 250 })],
    ['no price', priced({ per: 'hour' })],
    ['a room at the price of a room', priced({ plan: 'event-room', per: 'hour', price: 250 })],
    ['a town’s hour', priced({ per: 'hour', price: 2.2 })],
    ['a count without bounds', { address: { municipality: '92094', floor: 30 } }],
  ])('%s: not questioned', (_, given) => expect(toldBy(implausibleAmount, { a: given })).toEqual([]));

  test.each([
    ['desk', 'hour', 0.5],
    ['desk', 'half-day', 100],
    ['desk', 'day', 150],
    ['desk', 'week', 1],
    ['fixed-desk', 'month', 4000],
    ['desk', 'quarter', 2],
    ['membership', 'year', 20_000],
    ['desk', 'pass', 2],
    ['meeting-room', 'hour', 900],
    ['office', 'month', 20],
  ])('%s for a %s at %d euros: questioned', (plan, per, price) => {
    expect(toldBy(implausibleAmount, { a: priced({ plan, per, price }) })).toHaveLength(1);
  });
});
