import { asciiSlug } from '../slug.ts';

/** The days as OpenStreetMap writes them, and the words of French, English and Dutch that mean them, cut to what tells them apart. */
const days: Readonly<Record<string, readonly string[]>> = {
  Mo: ['lu', 'lun', 'lundi', 'mon', 'monday', 'maandag'],
  Tu: ['mar', 'mardi', 'tue', 'tues', 'tuesday', 'dinsdag'],
  We: ['mer', 'mercredi', 'wed', 'wednesday', 'woensdag'],
  Th: ['je', 'jeu', 'jeudi', 'thu', 'thurs', 'thursday', 'donderdag'],
  Fr: ['ve', 'ven', 'vendredi', 'fri', 'friday', 'vrijdag'],
  Sa: ['sam', 'samedi', 'sat', 'saturday', 'zaterdag'],
  Su: ['dim', 'dimanche', 'sun', 'sunday', 'zondag'],
};

const osmDay: ReadonlyMap<string, string> = new Map(
  Object.entries(days).flatMap(([osm, words]) => words.map((word): [string, string] => [word, osm])),
);

const clock = (hour: string, minutes = '00'): string => `${hour.padStart(2, '0')}:${minutes || '00'}`;

/** `9h`, `9h30`, `9:30`, `9-18h`: hours as a clock shows them. */
const withClocks = (text: string): string =>
  text
    .replace(
      /\b(\d{1,2})\s*(?:-|–|à|to)\s*(\d{1,2})\s*[hu](?!\d)/gi,
      (_, from: string, to: string) => `${clock(from)}-${clock(to)}`,
    )
    .replace(/\b(\d{1,2})\s?[hu:](?:\s?(\d{2}))?(?!\d)/gi, (_, hour: string, minutes?: string) => clock(hour, minutes));

const withDays = (text: string): string => text.replace(/\p{L}+\.?/gu, (word) => osmDay.get(asciiSlug(word)) ?? word);

/**
 * Opening hours as people write them, in OpenStreetMap's notation: `lu-ve 9h-18h30` gives `Mo-Fr 09:00-18:30`.
 * What is not understood stays as it is, for the checker to judge.
 */
export function typedHours(text: string): string {
  const joined = withDays(withClocks(text)).replace(/\s*[–—]\s*|\s+(?:à|au|to)\s+/g, '-');
  return joined.replace(/\s*-\s*/g, '-').replace(/\s*,\s*(?=(Mo|Tu|We|Th|Fr|Sa|Su)\b.*\d)/g, '; ');
}
