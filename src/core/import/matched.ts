import type { Registered } from '../findings/finding.ts';
import { alikeIn, type Likeness } from '../form/alike.ts';
import type { KnownRegister, KnownSpace } from '../form/register.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { newId } from '../new-record.ts';
import { kilometresBetween, placeOf } from '../place.ts';
import type { SpaceRecord } from '../records.ts';
import type { Candidate } from './candidate.ts';
import { comparedFacts, type ComparedFacts } from './compared-facts.ts';

/** Farther than this from the place of a record, in kilometres, a point of the same name is another place. */
const farthest = 10;

/** A candidate that a record of the register tells of already. */
export interface Known extends ComparedFacts {
  readonly candidate: Candidate;
  readonly space: Registered;
  /** What the two have in common. */
  readonly likeness: Likeness;
  /** Between the two points, as far as both are known. */
  readonly kilometres?: number;
  /** Identifiers of other records that it may be as well. */
  readonly others: readonly string[];
}

/** A candidate of which the register has no record, and the identifier that it would take. */
export interface MissingHere {
  readonly candidate: Candidate;
  readonly id: string;
}

export interface Matched {
  /** Nothing that both tell differs. */
  readonly agree: readonly Known[];
  readonly differ: readonly Known[];
  readonly missingHere: readonly MissingHere[];
  /** Spaces of the municipalities that the file tells of, which it does not tell. */
  readonly missingThere: readonly Registered[];
}

/** What likeness says most: a name, then a door, then a point. */
const strength: readonly Likeness[] = ['name', 'address', 'position'];

/** The candidate as a record, as far as the rules of likeness look at one. */
function asRecord({ facts, point, region }: Candidate): SpaceRecord {
  const address = facts['address'] ?? (region ? { region } : undefined);
  return {
    ...facts,
    kinds: ['coworking'],
    ...(address ? { address } : {}),
    ...(point && { position: { ...point, precision: 'address' } }),
  } as SpaceRecord;
}

function kilometresTo({ point }: Candidate, record: KnownSpace, gazetteer: Gazetteer): number | undefined {
  const there = placeOf(record, gazetteer).point;
  return point && there ? kilometresBetween(point, there) : undefined;
}

interface Alike {
  readonly id: string;
  readonly likeness: Likeness;
  readonly kilometres?: number;
}

/** The records that a candidate may be, the likeliest first. */
function alikeTo(candidate: Candidate, register: KnownRegister, gazetteer: Gazetteer): readonly Alike[] {
  const record = asRecord(candidate);
  const inTown = alikeIn(record, register, gazetteer);
  // Near a border a file and a record may name two towns: then the Region and the distance have to do.
  const { point, region } = candidate;
  const found =
    inTown.length > 0 || !point || !region ? inTown : alikeIn({ ...record, address: { region } }, register, gazetteer);
  return found
    .map(({ space, likeness }) => {
      const kilometres = kilometresTo(candidate, space, gazetteer);
      return { id: space.id, likeness, ...(kilometres !== undefined && { kilometres }) };
    })
    .filter(({ kilometres = 0 }) => kilometres <= farthest)
    .toSorted(
      (a, b) =>
        strength.indexOf(a.likeness) - strength.indexOf(b.likeness) ||
        (a.kilometres ?? farthest) - (b.kilometres ?? farthest) ||
        (a.id < b.id ? -1 : 1),
    );
}

export interface Register {
  readonly spaces: readonly Registered[];
  readonly gazetteer: Gazetteer;
}

/** NIS code of the municipality that a candidate names; undefined where it names none. */
export const municipalityOf = ({ facts }: Candidate): string | undefined => {
  const { municipality } = Object(facts['address']) as { readonly municipality?: string };
  return municipality;
};

/** Every candidate beside the record that it is, or none; the matching is by name, door and point, as for a new space. */
export function matched(candidates: readonly Candidate[], { spaces, gazetteer }: Register): Matched {
  const known: KnownRegister = {
    release: { version: '', date: '' },
    places: { regions: [], provinces: [], municipalities: [], otherNames: [], postcodes: [] },
    spaces: spaces.map(({ id, record }) => ({ ...record, id })),
    networks: [],
  };
  const byId = new Map(spaces.map((space) => [space.id, space]));
  const ids = new Set(byId.keys());
  const found: Known[] = [];
  const missingHere: MissingHere[] = [];
  for (const candidate of candidates) {
    const [best, ...others] = alikeTo(candidate, known, gazetteer);
    const space = byId.get(best?.id ?? '');
    if (best && space) {
      const { likeness, kilometres } = best;
      found.push({
        ...{ candidate, space, likeness, others: others.map(({ id }) => id) },
        ...(kilometres !== undefined && { kilometres }),
        ...comparedFacts(candidate.facts, space.record),
      });
    } else {
      const id = newId(candidate.facts.name, municipalityOf(candidate), { gazetteer, ids });
      ids.add(id);
      missingHere.push({ candidate, id });
    }
  }
  const towns = new Set(candidates.flatMap((candidate) => municipalityOf(candidate) ?? []));
  const told = new Set(found.flatMap(({ space, others }) => [space.id, ...others]));
  return {
    agree: found.filter(({ differ }) => differ.length === 0),
    differ: found.filter(({ differ }) => differ.length > 0),
    missingHere,
    missingThere: spaces.filter(({ id, record }) => towns.has(record.address?.municipality ?? '') && !told.has(id)),
  };
}
