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
    const disc = { lat, lon, region: municipality.region, label: localName(municipality) };
    return [
      { ...disc, count: sure + open, dim: sure + open === 0 },
      ...(sure > 0 ? [{ ...disc, count: sure, sure: true }] : []),
    ];
  });
}

/**
 * Both discs for every municipality of some spaces, as large as the answers of some of them are many. A script then draws them for other
 * answers; those of which no space is counted wait hidden.
 */
export function openMarks(spaces: readonly Space[], answers: readonly Answered[]): readonly Mark[] {
  const answerOf = new Map(answers.map(({ space, answer }) => [space.id, answer]));
  return marksOf(spaces).flatMap(({ municipality, lat, lon, ids }) => {
    const found = ids.flatMap((id) => answerOf.get(id) ?? []);
    const sure = found.filter((answer) => answer === 'yes').length;
    const open = found.filter((answer) => answer !== 'no').length;
    const { region, slug } = municipality;
    const disc = { lat, lon, region, label: localName(municipality), municipality: slug, count: ids.length };
    return [
      { ...disc, drawn: open, dim: open === 0, hidden: found.length === 0 },
      { ...disc, drawn: sure, sure: true, hidden: sure === 0 },
    ];
  });
}
