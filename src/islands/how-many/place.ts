import type { Answer } from '../../core/criteria/answer.ts';
import type { CriterionId } from '../../core/criteria/criteria.ts';
import { textAt } from '../../core/columns.ts';
import type { MachinePlaces } from '../../core/definitions/machine-places.ts';
import type { Decision } from '../../core/definitions/decide.ts';
import type { Population } from '../../core/definitions/population.ts';

/** A place as its line in the page carries it, or as it was loaded. */
export interface Place {
  readonly id: string;
  readonly name: string;
  /** Its line in the lists; made when it is first shown, where the page holds none. */
  readonly line: () => HTMLElement;
  readonly answers: ReadonlyMap<CriterionId, Answer>;
  /** The facts behind its noes, in words. */
  readonly facts: Readonly<Partial<Record<CriterionId, string>>>;
  readonly isStanding: boolean;
  /** By what its mark on the map is found; '' where it has none. */
  readonly mark: string;
}

/** A place under what is asked. */
export interface Judged extends Decision {
  readonly place: Place;
}

const answerOf: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no' };

/** How an answer is written: one letter for each criterion, in the page's order. */
const answersFrom = (letters: string, criteria: readonly CriterionId[]): Place['answers'] =>
  new Map(criteria.map((criterion, index) => [criterion, answerOf[letters.charAt(index)] ?? 'unknown']));

const factsFrom = (json: string): Place['facts'] => JSON.parse(json || '{}') as Place['facts'];

/** A place of which the page holds the line. */
export function placeFrom(line: HTMLElement, criteria: readonly CriterionId[]): Place {
  const { place: id = '', answers = '', facts = '', mark = '' } = line.dataset;
  return {
    id,
    line: () => line,
    name: line.querySelector('.place-name')?.textContent?.trim() ?? '',
    answers: answersFrom(answers, criteria),
    facts: factsFrom(facts),
    isStanding: 'standing' in line.dataset,
    mark,
  };
}

function lineFrom(blank: HTMLTemplateElement, { id, name }: Pick<Place, 'id' | 'name'>, where: string): HTMLElement {
  const line = blank.content.firstElementChild?.cloneNode(true) as HTMLElement;
  line.dataset['place'] = id;
  const link = line.querySelector('a');
  link?.setAttribute('href', (link.getAttribute('href') ?? '').replace('{id}', id));
  if (link) link.textContent = name;
  line.querySelector('.place-where')?.replaceChildren(where);
  return line;
}

/** The places of columns; a blank line of the page is filled for each that is shown. */
export function placesFrom(
  columns: MachinePlaces,
  criteria: readonly CriterionId[],
  blank: HTMLTemplateElement,
): readonly Place[] {
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
      answers: new Map(criteria.map((one) => [one, answerOf[told(answers, one)] ?? 'unknown'])),
      get facts() {
        return Object.fromEntries(criteria.map((one) => [one, told(facts, one)]));
      },
      isStanding: textAt(standing, index) !== '',
      mark: textAt(town, index),
    };
  });
}

/** All places that the page holds, or names the file of; rejects when that cannot be had. */
export async function loadPlaces(root: HTMLElement, criteria: readonly CriterionId[]): Promise<readonly Place[]> {
  const { places } = root.dataset;
  const blank = root.querySelector('template');
  if (!places || !blank)
    return [...root.querySelectorAll<HTMLElement>('[data-place]')].map((line) => placeFrom(line, criteria));
  const response = await fetch(places);
  if (!response.ok) throw new Error(`${places}: ${response.status}`);
  return placesFrom((await response.json()) as MachinePlaces, criteria, blank);
}

/** The places of a population, in their order. */
export const placesOf = (places: readonly Place[], population: Population): readonly Place[] =>
  population === 'all' ? places : places.filter(({ isStanding }) => isStanding);
