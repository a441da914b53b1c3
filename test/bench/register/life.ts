/** When a generated space was planned, opened, closed: the dates from which pages are dated and states follow. */
import type { SpaceRecord } from '../../../src/core/records.ts';
import type { Chance } from './chance.ts';

export type State = 'planned' | 'open' | 'closed';

/** What a page of that day would have shown. */
export interface Sight {
  readonly on: string;
  readonly shows?: State;
}

export interface Life {
  readonly facts: Pick<SpaceRecord, 'opened' | 'closed' | 'expected'>;
  /** Days on which somebody wrote about it, with what was to be seen; oldest first. */
  readonly sights: readonly Sight[];
}

/** The last year in which anything may have been written: the register's day lies in the next one. */
export const lastYear = 2025;
const firstYear = 2006;

const two = (number: number): string => String(number).padStart(2, '0');
const monthIn = (year: number, chance: Chance): string => `${year}-${two(chance.between(1, 12))}`;
const dayIn = (year: number, chance: Chance): string => `${monthIn(year, chance)}-${two(chance.between(1, 28))}`;

/** As precise as pages are: a month, a year, about a year. */
function dateIn(year: number, chance: Chance): string {
  if (chance.happens(0.5)) return monthIn(year, chance);
  return chance.happens(0.2) ? `${year}~` : String(year);
}

const sightsIn = (years: readonly [number, number], shows: State, chance: Chance, most: number): readonly Sight[] =>
  Array.from({ length: chance.between(1, most) }, () => dayIn(chance.between(...years), chance))
    .toSorted()
    .map((on) => ({ on, shows }));

function planned(chance: Chance): Life {
  const year = chance.between(2022, lastYear);
  const facts = chance.happens(0.7) ? { expected: dateIn(year + 1, chance) } : {};
  return { facts, sights: sightsIn([year, year], 'planned', chance, 3) };
}

function open(chance: Chance): Life {
  const year = chance.between(firstYear, lastYear - 1);
  const before = chance.happens(0.3) ? sightsIn([year - 1, year - 1], 'planned', chance, 2) : [];
  const facts = chance.happens(0.75) ? { opened: dateIn(year, chance) } : {};
  return { facts, sights: [...before, ...sightsIn([year + 1, lastYear], 'open', chance, 4)] };
}

function closed(chance: Chance): Life {
  const opening = chance.between(firstYear, lastYear - 4);
  const closing = chance.between(opening + 2, lastYear - 1);
  return {
    facts: { opened: dateIn(opening, chance), closed: dateIn(closing, chance) },
    sights: [
      ...sightsIn([opening + 1, closing - 1], 'open', chance, 3),
      ...sightsIn([closing + 1, lastYear], 'closed', chance, 2),
    ],
  };
}

/** Somebody wrote of it, and no page says in which state it is. */
const unknown = (chance: Chance): Life => ({
  facts: {},
  sights: sightsIn([firstYear, lastYear], 'open', chance, 3).map(({ on }) => ({ on })),
});

/** Of a hundred: 60 open, 12 closed, 10 planned, 18 of which nobody says. */
export function lifeFrom(chance: Chance): Life {
  const drawn = chance.between(1, 100);
  if (drawn <= 60) return open(chance);
  if (drawn <= 72) return closed(chance);
  return drawn <= 82 ? planned(chance) : unknown(chance);
}
