import type { Mark } from '../atlas-sheet.ts';
import type { Space } from '../catalogue.ts';
import { localName } from '../gazetteer.ts';
import { marksOf } from '../marks.ts';
import type { Answered } from './answers.ts';

/**
 * The marks of a map that answers: for each municipality a disc of all that may be, and on it one of those that surely
 * are; a pale one where all is no.
 */
export function answerMarks(answers: readonly Answered[]): readonly Mark[] {
  const answerOf = new Map(answers.map(({ space, answer }) => [space.id, answer]));
  return marksOf(answers.map(({ space }) => space)).flatMap(({ municipality, lat, lon, ids }) => {
    const counted = (answer: string): number => ids.filter((id) => answerOf.get(id) === answer).length;
    const [sure, open] = [counted('yes'), counted('unknown')];
    const disc = { lat, lon, region: municipality.region, label: localName(municipality), spaces: ids };
    return [
      { ...disc, count: sure + open, dim: sure + open === 0 },
      ...(sure > 0 ? [{ ...disc, count: sure, sure: true }] : []),
    ];
  });
}

/**
 * Both discs for every municipality of some spaces, which a script then draws as large as their answers are many. It finds them by their
 * spaces; of a great register, by the slug of the municipality.
 */
export const openMarks = (spaces: readonly Space[], isGreat: boolean): readonly Mark[] =>
  marksOf(spaces).flatMap(({ municipality, lat, lon, ids }) => {
    const disc = {
      lat,
      lon,
      region: municipality.region,
      label: localName(municipality),
      spaces: isGreat ? [municipality.slug] : ids,
      count: ids.length,
    };
    return [disc, { ...disc, sure: true }];
  });
