import type { SpaceRecord } from '../records.ts';
import { asciiSlug } from '../slug.ts';
import type { FindingRule } from './finding.ts';
import { pairsInATown, type Likeness } from './pairs-in-a-town.ts';

/** Street and number without signs and accents; undefined while one of the two is not known. */
const doorOf = ({ address: { street, houseNumber } = {} }: SpaceRecord): string | undefined =>
  street && houseNumber ? `${asciiSlug(street)} ${asciiSlug(houseNumber).replaceAll('-', '')}` : undefined;

/** Two records of one town have the same street and number. */
export const sameAddress: FindingRule = (register, surroundings) => {
  const doors = new Map(register.map(({ id, record }) => [id, doorOf(record)]));
  const withDoor = register.filter(({ id }) => doors.get(id));
  const likeness: Likeness = {
    keysOf: ({ id }) => [doors.get(id) ?? ''],
    areAlike: ([a, b]) => doors.get(a.id) === doors.get(b.id),
  };
  return pairsInATown(withDoor, surroundings, likeness).map(([a, b]) => {
    const { street = '', houseNumber = '' } = a.record.address ?? {};
    return { code: 'same-address', id: a.id, pointer: '/address', args: { street, houseNumber, other: b.id } };
  });
};
