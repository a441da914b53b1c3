import spaceSchema from '../../../schemas/space.schema.json' with { type: 'json' };
import { dateFormat } from '../../i18n/formats.ts';
import { localeFacts, locales, type Locale } from '../../i18n/locales.ts';
import { isCalendarDate } from '../dates.ts';
import { resolved } from '../schema-node.ts';
import { asciiSlug } from '../slug.ts';

const monthNames = (locale: Locale): readonly string[] => {
  const format = dateFormat(localeFacts[locale].tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => asciiSlug(format.format(new Date(Date.UTC(2000, index, 1)))));
};

let namedMonths: ReadonlyMap<string, number> | undefined;

/** The number of a month by its name in any language of the site, `fevrier` or `february`; read once, for a phone that is slow. */
function monthOf(name: string): string | undefined {
  namedMonths ??= new Map(
    locales.flatMap((locale) => monthNames(locale).map((month, index) => [month, index + 1] as const)),
  );
  return namedMonths.get(name)?.toString();
}

const two = (digits: string): string => digits.padStart(2, '0');

/** `14/05/2012`, `5/2012`: the day first, as everybody writes in Belgium. */
function fromNumbers(text: string): string | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (!year || !month) return undefined;
  return [year, two(month), ...(day ? [two(day)] : [])].join('-');
}

/** `14 mai 2012`, `May 2012`. */
function fromWords(text: string): string | undefined {
  const [, day, word = '', year] = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}+)\s+(\d{4})$/u.exec(text) ?? [];
  const month = year ? monthOf(asciiSlug(word)) : undefined;
  if (!year || !month) return undefined;
  return [year, two(month), ...(day ? [two(day)] : [])].join('-');
}

const about = /^(vers|environ|autour de|about|around|circa|ca?\.)\s+/i;

/**
 * A date as people write it, in the form that records ask: `14/05/2012`, `mai 2012`, `vers 2013` give `2012-05-14`, `2012-05`,
 * `2013~`. Text that is no date, or has that form already, stays as it is.
 */
export function typedDate(text: string): string {
  const bare = text.replace(about, '');
  const read = fromNumbers(bare) ?? fromWords(bare) ?? bare;
  return bare === text || read.endsWith('~') ? read : `${read}~`;
}

const dateForm = new RegExp(resolved(spaceSchema.properties.opened).pattern ?? '');

/** The same, where it is a date that a record can hold; undefined for any other text. */
export function readDate(text: string): string | undefined {
  const date = typedDate(text);
  return dateForm.test(date) && isCalendarDate(date) ? date : undefined;
}
