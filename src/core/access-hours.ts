import OpeningHours from 'opening_hours';
import { onceForText } from './once-for.ts';
import type { SpaceRecord } from './records.ts';

/** When one can get in, as far as the stated hours tell. */
export const accesses = ['round-the-clock', 'evenings', 'weekends', 'office-hours'] as const;
export type Access = (typeof accesses)[number];

const belgium = { lat: 50.85, lon: 4.35, address: { country_code: 'be', state: '' } };

/** A week without a holiday in Belgium: Monday 5 to Sunday 11 February 2024. */
const dayOfWeek = (day: number, hour: number): Date => new Date(2024, 1, 5 + day, hour);
const weekdays = [0, 1, 2, 3, 4];
const allDays = [...weekdays, 5, 6];

const accessIn = onceForText((text): readonly Access[] => {
  const hours = new OpeningHours(text, belgium);
  const isOpen = (day: number, hour: number): boolean => hours.getState(dayOfWeek(day, hour));
  const isAlways = allDays.every((day) => [0, 6, 12, 18, 23].every((hour) => isOpen(day, hour)));
  if (isAlways) return ['round-the-clock', 'evenings', 'weekends', 'office-hours'];
  const told: Readonly<Record<Access, boolean>> = {
    'round-the-clock': false,
    evenings: weekdays.some((day) => isOpen(day, 20)),
    weekends: [5, 6].some((day) => [9, 11, 14, 16].some((hour) => isOpen(day, hour))),
    'office-hours': weekdays.some((day) => [10, 15].some((hour) => isOpen(day, hour))),
  };
  return accesses.filter((access) => told[access]);
});

/**
 * When visitors or members can get in, from the `opening_hours` that a record states; hours of the host alone say nothing of it.
 * @returns none while no hours are stated
 */
export function accessOf({ hours = {} }: SpaceRecord): readonly Access[] {
  const told = [hours.visitors, hours.members].flatMap((text) => (text ? accessIn(text) : []));
  return accesses.filter((access) => told.includes(access));
}
