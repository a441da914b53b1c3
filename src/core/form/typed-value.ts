import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Field } from '../fields.ts';
import { withoutEmptyPath } from '../web-address.ts';
import { linesOf } from './answers.ts';
import { typedDate } from './typed-date.ts';
import { typedHours } from './typed-hours.ts';
import { typedLanguages } from './typed-languages.ts';

/** A number as people write it, e.g. `1 000`, `12,50 €`, `400 m²`; other text stays as it is, for the schema to refuse. */
function typedNumber(text: string): number | string {
  const bare = text.replace(/\s*(€|eur|euros?|m²|m2)$/i, '').replace(/^€\s*/, '');
  const joined = bare.replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '');
  return /^-?\d+([.,]\d+)?$/.test(joined) ? Number(joined.replace(',', '.')) : text;
}

/** A count, or a range of counts: `20`, `15-20`, `15 à 20`. */
function typedCount(text: string): unknown {
  const ends = text.split(/\s*(?:[-–—]|\bto\b|\btot\b|(?<=\d\s)à(?=\s\d))\s*/).map((end) => typedNumber(end.trim()));
  const isRange = ends.length === 2 && ends.every((end) => typeof end === 'number');
  return isRange ? ends : typedNumber(text);
}

/** An address without its scheme, as people copy it: `example.org/page`. */
const typedAddress = (text: string): string => (/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text);

/** A website in the one way in which records write it: `https://example.org/` gives `https://example.org`. */
const typedWebsite = (text: string): string => withoutEmptyPath(typedAddress(text));

/** A telephone number as people write it, in the form that records ask: `081 22 33 44` gives `+3281223344`. */
function typedPhone(text: string): string {
  const read = parsePhoneNumberFromString(text, { defaultCountry: 'BE', extract: false });
  return read?.isPossible() && !read.ext ? read.number : text;
}

/** What text is meant as where the field's type does not say it. */
const ownWays: Readonly<Record<string, (text: string) => unknown>> = {
  '/website': typedWebsite,
  '/phone': typedPhone,
  '/languages': typedLanguages,
  '/hours/visitors': typedHours,
  '/hours/members': typedHours,
  '/hours/host': typedHours,
  url: typedAddress,
};

const flags: Readonly<Record<string, boolean>> = { true: true, false: false };

const ways: Readonly<Partial<Record<Field['type'], (text: string) => unknown>>> = {
  flag: (text) => flags[text] ?? text,
  number: typedNumber,
  count: typedCount,
  date: typedDate,
  list: linesOf,
};

/**
 * What a reader means by what was typed for a fact; `undefined` where nothing was.
 * Text that means nothing of the field's type stays text: judging it says what is wrong.
 */
export function typedValue(field: Field, typed: string): unknown {
  const text = typed.trim();
  if (text === '') return undefined;
  const read = ownWays[field.pointer] ?? ownWays[field.key] ?? ways[field.type];
  return read ? read(text) : text;
}

/** A value as the form shows it in the field's input: the way back. */
export function shownValue(field: Field, value: unknown): string {
  if (!Array.isArray(value)) return String(value);
  return value.map(String).join(field.type === 'count' ? '-' : '\n');
}
