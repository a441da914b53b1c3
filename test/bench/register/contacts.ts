/** Who runs a generated space, how to reach them, and which networks it belongs to. */
import type { SpaceRecord } from '../../../src/core/records.ts';
import type { Chance, Some } from './chance.ts';
import type { Town } from './towns.ts';
import { operators } from './words.ts';

type Facts = Partial<SpaceRecord>;

/** The last two digits of an enterprise number answer for the first eight. */
function enterpriseFrom(chance: Chance): string {
  const body = chance.between(2_000_000, 9_999_999);
  return `0${body}${String(97 - (body % 97)).padStart(2, '0')}`;
}

/** Brussels, Antwerp, Liège, Ghent: zone and first digit of a number. */
const zones: Some<string> = ['25', '32', '42', '92'];

/** Who runs it and how to reach them. */
export function contacts({ language }: Town, host: string, chance: Chance): Facts {
  const hasSite = chance.happens(0.6);
  return {
    ...(chance.happens(0.5) && { operators: [chance.one(operators[language])] }),
    ...(chance.happens(0.3) && { legalForm: chance.one(['company', 'asbl', 'cooperative', 'municipality']) }),
    ...(chance.happens(0.15) && { enterprise: enterpriseFrom(chance) }),
    ...(hasSite && { website: `https://www.${host}` }),
    ...(hasSite && chance.happens(0.5) && { email: `info@${host}` }),
    ...(chance.happens(0.25) && { phone: `+32${chance.one(zones)}${chance.between(200_000, 999_999)}` }),
    ...(chance.happens(0.15) && { languages: [...chance.several(['fr', 'nl', 'en', 'de'], 1, 3)] }),
  };
}

/** Networks of the real register, as members of them. */
export function networksFrom(networkIds: readonly string[], chance: Chance): NonNullable<SpaceRecord['networks']> {
  const entries = chance.several(networkIds, 1, 2).map((id) => [
    id,
    {
      ...(chance.happens(0.4) && { from: String(chance.between(2012, 2024)) }),
      ...(chance.happens(0.1) && { grant: chance.between(4, 160) * 500 }),
    },
  ]);
  return Object.fromEntries(entries);
}
