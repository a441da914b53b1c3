import type { Answer } from '../../core/criteria/answer.ts';
import type { CriterionId } from '../../core/criteria/criteria.ts';
import { textAt } from '../../core/columns.ts';
import type { MachinePlaces } from '../../core/definitions/machine-places.ts';
import type { Decision } from '../../core/definitions/decide.ts';
import type { Population } from '../../core/definitions/population.ts';

/** A place as it was loaded. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Its line in the lists; made when it is first shown. */
  readonly line: () => HTMLElement;
  readonly answerTo: (criterion: CriterionId) => Answer;
  /** The fact behind its no to a criterion, in words; '' for none. */
  readonly factAgainst: (criterion: CriterionId) => string;
  readonly isStanding: boolean;
  /** The slug of the municipality on whose mark it is counted; '' for none. */
  readonly town: string;
}

/** A place under what is asked. */
export interface Judged extends Decision {
  readonly place: Place;
}

const answerOf: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no' };

function lineFrom(blank: HTMLTemplateElement, { id, name }: Pick<Place, 'id' | 'name'>, where: string): HTMLElement {
  const line = blank.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = line.querySelector('a');
  link?.setAttribute('href', (link.getAttribute('href') ?? '').replace('{id}', id));
  if (link) link.textContent = name;
  line.querySelector('.place-where')?.replaceChildren(where);
  return line;
}

/** The places of columns; a blank line of the page is filled for each that is shown. */
export function placesFrom(columns: MachinePlaces, blank: HTMLTemplateElement): readonly Place[] {
  const { ids, names, where, answers, facts, standing, town } = columns;
  return ids.map((id, index) => {
    const name = names[index] ?? '';
    const told = (by: MachinePlaces['facts'], criterion: CriterionId): string =>
      by[criterion] ? textAt(by[criterion], index) : '';
    let line: HTMLElement | undefined;
    return {
      id,
      name,
      line: () => (line ??= lineFrom(blank, { id, name }, textAt(where, index))),
      answerTo: (criterion) => answerOf[told(answers, criterion)] ?? 'unknown',
      factAgainst: (criterion) => told(facts, criterion),
      isStanding: textAt(standing, index) !== '',
      town: textAt(town, index),
    };
  });
}

/** All places, from the file that the page names; rejects when that cannot be had. */
export async function loadPlaces(root: HTMLElement): Promise<readonly Place[]> {
  const { places = '' } = root.dataset;
  const blank = root.querySelector('template');
  if (!blank) throw new Error('The page has no blank line.');
  const response = await fetch(places);
  if (!response.ok) throw new Error(`${places}: ${response.status}`);
  return placesFrom((await response.json()) as MachinePlaces, blank);
}

/** The places of a population, in their order. */
export const placesOf = (places: readonly Place[], population: Population): readonly Place[] =>
  population === 'all' ? places : places.filter(({ isStanding }) => isStanding);
