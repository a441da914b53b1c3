import type { SpaceRecord } from './records.ts';

/** The handles under which people are thanked anywhere in the register, each once, in the order of the alphabet. */
export const creditsOf = (records: Iterable<Pick<SpaceRecord, 'credits'>>): readonly string[] =>
  [...new Set([...records].flatMap(({ credits = [] }) => credits))].toSorted((a, b) =>
    a.localeCompare(b, 'en', { sensitivity: 'base' }),
  );
