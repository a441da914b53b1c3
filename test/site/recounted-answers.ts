/** What a record answers when the explorer asks for yes, no or unknown, worked out anew from the file alone. */
type Json = Readonly<Record<string, unknown>>;
type Answer = 'yes' | 'no' | 'unknown';
type Count = number | readonly [number, number];

const part = (record: Json, key: string): Json => (record[key] ?? {}) as Json;

function stated(value: unknown): Answer {
  if (typeof value !== 'boolean') return 'unknown';
  return value ? 'yes' : 'no';
}

const leastOf = (count: Count): number => (typeof count === 'number' ? count : count[0]);
const mostOf = (count: Count): number => (typeof count === 'number' ? count : count[1]);

function some(count: unknown): Answer {
  if (count === undefined) return 'unknown';
  if (leastOf(count as Count) > 0) return 'yes';
  return mostOf(count as Count) === 0 ? 'no' : 'unknown';
}

function anyOf(given: readonly Answer[]): Answer {
  if (given.includes('yes')) return 'yes';
  return given.every((answer) => answer === 'no') ? 'no' : 'unknown';
}

/** A desk by the hour to the week, or for some hours or fewer than twenty days of a month. */
function isByUse({ plan, per, hours, days }: Json): boolean {
  if (plan !== 'desk') return false;
  if (per !== 'month') return ['hour', 'half-day', 'day', 'pass', 'week'].includes(String(per));
  return hours !== undefined || (days !== undefined && mostOf(days as Count) < 20);
}

/** Offers can show that a place is paid by use, never that it is not; against a stated no they leave it open. */
function payByUse(record: Json): Answer {
  const said = stated(part(record, 'terms')['payByUse']);
  const isSold = Object.values(part(record, 'offers')).some((offer) => isByUse(offer as Json));
  if (!isSold) return said;
  return said === 'no' ? 'unknown' : 'yes';
}

/** What is said of such a room itself comes first; else a meeting room or an office, which close. */
function closableRoom(record: Json): Answer {
  const own = stated(part(record, 'clients')['closable-room']);
  if (own !== 'unknown') return own;
  const { 'meeting-room': meeting, 'private-office': office } = part(record, 'amenities');
  const { meetingRooms, offices } = part(record, 'capacity');
  return anyOf([stated(meeting), stated(office), some(meetingRooms), some(offices)]);
}

const flag =
  (map: string, key: string) =>
  (record: Json): readonly Answer[] => [stated(part(record, map)[key])];

/** By the key of the facet: those that a text of the register asks. */
export const answers: Readonly<Record<string, (record: Json) => readonly Answer[]>> = {
  host: flag('community', 'host'),
  online: flag('community', 'online'),
  parking: flag('amenities', 'parking'),
  printer: flag('amenities', 'printer'),
  'phone-booth': flag('amenities', 'phone-booth'),
  'clients-allowed': flag('clients', 'allowed'),
  'pay-by-use': (record) => [payByUse(record)],
  'closable-room': (record) => [closableRoom(record)],
};
