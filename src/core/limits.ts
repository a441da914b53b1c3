import type { Catalogue, Space } from './catalogue.ts';
import { ageOf } from './dates.ts';

/** What a calculation must reckon with: the name of its words, and how much of what it concerns. */
export interface Limit {
  readonly key:
    | 'undated-state'
    | 'old-state'
    | 'no-town'
    | 'no-address'
    | 'one-source'
    | 'no-check'
    | 'no-price'
    | 'undated-pages'
    | 'no-vat'
    | 'contradicted';
  readonly part: number;
  readonly whole: number;
}

type Test = (space: Space, today: string) => boolean;

const ofPlaces: readonly (readonly [Limit['key'], Test])[] = [
  ['undated-state', ({ status }) => status.isUndated],
  ['old-state', ({ status }, today) => ageOf(status.date, today) >= 3],
  ['no-town', ({ place }) => place.municipality === undefined],
  ['no-address', ({ place }) => place.precision !== 'address' && place.precision !== 'street'],
  ['one-source', ({ evidence }) => evidence.length === 1],
  ['no-check', ({ record }) => record.checks === undefined],
  ['contradicted', ({ evidence }) => evidence.some(({ contradicts }) => Object.keys(contradicts).length > 0)],
  ['no-price', ({ record }) => Object.values(record.offers ?? {}).every(({ price }) => price === undefined)],
];

/** The limits that are counted in places. */
export const placeLimits = ({ spaces, release }: Catalogue): readonly Limit[] =>
  ofPlaces.map(([key, holds]) => ({
    key,
    part: spaces.filter((space) => holds(space, release.date)).length,
    whole: spaces.length,
  }));

const limit = <Item>(key: Limit['key'], items: readonly Item[], holds: (item: Item) => boolean): Limit => ({
  key,
  part: items.filter(holds).length,
  whole: items.length,
});

/** The limits that are counted in pages and prices. */
export function factLimits({ spaces }: Catalogue): readonly Limit[] {
  const pages = spaces.flatMap(({ evidence }) => evidence.filter(({ source }) => source));
  const prices = spaces
    .flatMap(({ record }) => Object.values(record.offers ?? {}))
    .filter(({ price }) => price !== undefined && price > 0);
  return [
    limit('undated-pages', pages, ({ date }) => date === undefined),
    limit('no-vat', prices, ({ vat }) => vat === undefined),
  ];
}
