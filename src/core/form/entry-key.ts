import type { SpaceRecord } from '../records.ts';
import { localName, type Gazetteer } from '../gazetteer.ts';
import { asciiSlug } from '../slug.ts';

type Offer = NonNullable<SpaceRecord['offers']>[string];
type Site = NonNullable<SpaceRecord['formerSites']>[string];

const counted = (count: Offer['days'], what: string): string =>
  count === undefined ? '' : `${[count].flat().join('-')}-${what}`;

/** What tells an offer from the others of its place: `day`, `5-days`, `meeting-room-hour`. */
function offerKey({ plan, per, days, daysPerWeek, hours, unlimited }: Offer): string {
  const included =
    counted(days, 'days') ||
    counted(daysPerWeek, 'days-a-week') ||
    counted(hours, 'hours') ||
    (unlimited ? 'unlimited' : '');
  const rhythm = included || per || '';
  return [plan === 'desk' && rhythm ? '' : plan, rhythm].filter(Boolean).join('-');
}

/** A former site is named after its street, else after its locality or its town. */
function siteKey({ street, locality, municipality }: Site, gazetteer: Gazetteer): string {
  const town = gazetteer.municipalities.get(municipality ?? '');
  return street ?? locality ?? (town ? localName(town) : '');
}

/** The key of a new entry, from what it says: lower case ASCII words joined by hyphens, `entry` where it says nothing. */
export function entryKey(pointer: string, entry: object, gazetteer: Gazetteer): string {
  const name = pointer === '/offers' ? offerKey(entry as Offer) : siteKey(entry as Site, gazetteer);
  return asciiSlug(String(name)) || 'entry';
}

/** The same key with a number behind it, where another entry has it: `day-2`. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  const numbers = Array.from({ length: taken.size }, (_, index) => `${key}-${index + 2}`);
  return numbers.find((numbered) => !taken.has(numbered)) ?? key;
}
