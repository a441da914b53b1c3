import type { SpaceRecord } from '../../../src/core/records.ts';
import type { Chance } from './chance.ts';

type Offers = NonNullable<SpaceRecord['offers']>;
type Offer = Offers[string];

/** An offer without its price, and between which euros that lies. */
interface Model extends Offer {
  readonly least: number;
  readonly most: number;
}

const models: Readonly<Record<string, Model>> = {
  hour: { plan: 'desk', per: 'hour', least: 3, most: 8 },
  'half-day': { plan: 'desk', per: 'half-day', least: 8, most: 20 },
  day: { plan: 'desk', per: 'day', least: 12, most: 35 },
  '10-days': { plan: 'desk', per: 'pass', days: 10, least: 100, most: 260 },
  month: { plan: 'desk', per: 'month', unlimited: true, least: 120, most: 350 },
  'fixed-desk': { plan: 'fixed-desk', per: 'month', least: 180, most: 450 },
  office: { plan: 'office', per: 'month', least: 280, most: 1200 },
  'meeting-room-hour': { plan: 'meeting-room', per: 'hour', least: 10, most: 60 },
  'meeting-room-day': { plan: 'meeting-room', per: 'day', for: 'members', least: 60, most: 280 },
  address: { plan: 'address', per: 'year', least: 180, most: 700 },
};

/** A price in whole, half or tenth euros; none in one offer of eight. */
function offerFrom({ least, most, ...offer }: Model, chance: Chance): Offer {
  if (chance.happens(1 / 8)) return offer;
  const price = chance.between(least * 10, most * 10) / 10;
  return {
    ...offer,
    price: chance.happens(0.8) ? Math.round(price) : price,
    ...(chance.happens(0.1) && { from: true }),
    ...(chance.happens(0.35) && { vat: chance.one(['included', 'excluded']) }),
  };
}

export const offersFrom = (chance: Chance): Offers =>
  Object.fromEntries(
    chance.several(Object.entries(models), 1, 6).map(([key, model]) => [key, offerFrom(model, chance)]),
  );
