import type { Space } from './catalogue.ts';
import { answers, type Answer, type Count } from './criteria/answer.ts';
import { atLeast, flag } from './criteria/facts-asked.ts';
import { sameFrom, type Judge } from './criteria/judgement.ts';
import { byNewest, evidenceFor, type Evidence } from './evidence.ts';
import { fieldNamed, type Field } from './fields.ts';
import { valueAt } from './leaves.ts';
import { onceFor } from './once-for.ts';
import { schemaWord, type SchemaWord } from './schema-word.ts';
import { bySize, type Named } from './state-counts.ts';
import { mostOf } from './words/values-in.ts';

/** Something that may be on site, which has a page. */
export interface Amenity extends SchemaWord {
  readonly judge: Judge;
  /** Where records count it, e.g. `/capacity/meetingRooms`. */
  readonly counted?: Field;
}

/** Amenities of which a record may also give a number. */
const counts: Readonly<Record<string, string>> = {
  'meeting-room': '/capacity/meetingRooms',
  'private-office': '/capacity/offices',
};

/** A counted room is there, be it flagged or not; a flag that says no against a count leaves it unknown. */
function amenityOf({ key, label, pointer }: Field): Amenity {
  const count = counts[key];
  const judge = count ? sameFrom(flag(pointer), atLeast(count, 1)) : flag(pointer);
  return { ...schemaWord('amenities', key, label), judge, ...(count && { counted: fieldNamed(count) }) };
}

/** Every amenity, in the schema's order. */
export const amenities: readonly Amenity[] = fieldNamed('/amenities').children.map(amenityOf);

const byKey = new Map(amenities.map((amenity) => [amenity.key, amenity]));

/** The amenity of a key of a record's `amenities`; undefined for a key that the schema does not have. */
export const amenityNamed = (key: string): Amenity | undefined => byKey.get(key);

/** What is known of an amenity in one space. */
export interface Answered {
  readonly space: Space;
  readonly answer: Answer;
  /** JSON Pointers to the facts that tell; none where the answer is unknown. */
  readonly because: readonly string[];
}

function answeredBy({ judge }: Amenity, space: Space): Answered {
  const { answer, because } = judge(space.record, space.place);
  return { space, answer, because: answer === 'unknown' ? [] : because };
}

/** Who says what is known of an amenity in a space, newest first; nobody where the answer is unknown. */
export const evidenceBehind = ({ space, because }: Answered): readonly Evidence[] =>
  [...new Set(because.flatMap((pointer) => evidenceFor(space.evidence, pointer)))].toSorted(byNewest);

/** Every one of some spaces under one of yes, no and unknown, in their order. */
export function answersOf(amenity: Amenity, spaces: readonly Space[]): Readonly<Record<Answer, readonly Answered[]>> {
  const told = spaces.map((space) => answeredBy(amenity, space));
  const [yes, no, unknown] = answers.map((answer) => told.filter((one) => one.answer === answer));
  return { yes: yes ?? [], no: no ?? [], unknown: unknown ?? [] };
}

/** The keys of what a space is known to have. */
const keysKnown = onceFor(
  ({ record, place }: Space): ReadonlySet<string> =>
    new Set(amenities.filter(({ judge }) => judge(record, place).answer === 'yes').map(({ key }) => key)),
);

/** The spaces that are known to have an amenity. */
export const withAmenity = ({ key }: Amenity, spaces: readonly Space[]): readonly Space[] =>
  spaces.filter((space) => keysKnown(space).has(key));

/** The other amenities of spaces that have one, the most frequent first, each with the spaces that have both. */
export function amenitiesBeside(amenity: Amenity, spaces: readonly Space[]): readonly (Amenity & Named)[] {
  const own = withAmenity(amenity, spaces);
  return amenities
    .filter((other) => other !== amenity)
    .map((other) => ({ ...other, spaces: withAmenity(other, own) }))
    .filter((other) => other.spaces.length > 0)
    .toSorted(bySize);
}

/** Spaces that have as many of something. */
export interface Counted {
  readonly count: Count;
  readonly spaces: readonly Space[];
}

/** The spaces of which the number is known, by that number, the greatest first; a range stands where its most does. */
export function countedOf({ counted }: Amenity, spaces: readonly Space[]): readonly Counted[] {
  if (!counted) return [];
  const told = spaces.flatMap((space) => {
    const count = valueAt(space.record, counted.pointer) as Count | undefined;
    return count === undefined ? [] : [{ space, count }];
  });
  const groups = Map.groupBy(told, ({ count }) => String(count)).values();
  return [...groups]
    .flatMap((group) => (group[0] ? [{ count: group[0].count, spaces: group.map(({ space }) => space) }] : []))
    .toSorted((a, b) => mostOf(b.count) - mostOf(a.count));
}
