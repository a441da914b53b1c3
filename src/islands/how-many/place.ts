import type { Answer } from '../../core/criteria/answer.ts';
import type { CriterionId } from '../../core/criteria/criteria.ts';
import type { Decision } from '../../core/definitions/decide.ts';
import type { Population } from '../../core/definitions/population.ts';

/** A place as its line in the page carries it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly line: HTMLElement;
  readonly answers: ReadonlyMap<CriterionId, Answer>;
  /** The facts behind its noes, in words. */
  readonly facts: Readonly<Partial<Record<CriterionId, string>>>;
  readonly isStanding: boolean;
  /** Whether the map has a mark for it. */
  readonly isMarked: boolean;
}

/** A place under what is asked. */
export interface Judged extends Decision {
  readonly place: Place;
}

const answerOf: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no' };

/** How a line writes an answer: one letter for each criterion, in the page's order. */
export function placeFrom(line: HTMLElement, criteria: readonly CriterionId[]): Place {
  const { place: id = '', answers = '', facts = '{}' } = line.dataset;
  return {
    id,
    line,
    name: line.querySelector('.place-name')?.textContent?.trim() ?? '',
    answers: new Map(criteria.map((criterion, index) => [criterion, answerOf[answers.charAt(index)] ?? 'unknown'])),
    facts: JSON.parse(facts) as Place['facts'],
    isStanding: 'standing' in line.dataset,
    isMarked: 'marked' in line.dataset,
  };
}

/** The places of a population, in their order. */
export const placesOf = (places: readonly Place[], population: Population): readonly Place[] =>
  population === 'all' ? places : places.filter(({ isStanding }) => isStanding);
