import type { Gazetteer } from '../gazetteer.ts';
import { nearName } from '../findings/near-name.ts';
import { sameAddress } from '../findings/same-address.ts';
import { kilometresBetween } from '../place.ts';
import type { SpaceRecord } from '../records.ts';
import type { KnownRegister, KnownSpace } from './register.ts';

/** Why a known space may be the one that is being told: its name, its door, its point on the map. */
export type Likeness = 'name' | 'address' | 'position';

export interface AlikeSpace {
  readonly space: KnownSpace;
  readonly likeness: Likeness;
}

/** Two measured points this near may be one house, in kilometres. */
const nextDoor = 0.1;

/** An identifier that no record has: the one that is being told has none yet. */
const untold = '';

function likenessOf(record: SpaceRecord, other: KnownSpace, gazetteer: Gazetteer): Likeness | undefined {
  const { id, ...told } = other;
  const pair = [
    { id: untold, record },
    { id, record: told as SpaceRecord },
  ];
  const surroundings = { gazetteer, today: '' };
  if (nearName(pair, surroundings).length > 0) return 'name';
  if (sameAddress(pair, surroundings).length > 0) return 'address';
  const points = record.position && other.position ? kilometresBetween(record.position, other.position) : Infinity;
  return points <= nextDoor ? 'position' : undefined;
}

/** Whether two may stand in one town: the rules would ask too, and take longer. */
const mayShareTown = (a: string | undefined, b: string | undefined): boolean => !a || !b || a === b;

/** The spaces of the register that a new one may be, by the same rules by which the checker questions two records. */
export function alikeIn(record: SpaceRecord, { spaces }: KnownRegister, gazetteer: Gazetteer): readonly AlikeSpace[] {
  if (!record.name) return [];
  const town = record.address?.municipality;
  const near = spaces.filter(({ address }) => mayShareTown(address?.municipality, town));
  return near.flatMap((space) => {
    const likeness = likenessOf(record, space, gazetteer);
    return likeness ? [{ space, likeness }] : [];
  });
}
