import type { Answer } from '../criteria/answer.ts';
import type { Criterion, CriterionId } from '../criteria/criteria.ts';
import type { Catalogue, Space } from '../catalogue.ts';
import { columnOf, type Column } from '../columns.ts';
import { townIn } from '../row.ts';
import { factsBehind } from '../words/answer-in.ts';
import type { Locale } from '../../i18n/locales.ts';
import { judgementsOf } from './answers.ts';
import { isStanding } from './population.ts';

/** What the script of "How many?" knows of all places, once a reader asks it something; in the order of the register. */
export interface MachinePlaces {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly where: Column;
  /** By criterion a letter: `y`, `n` or `u`. */
  readonly answers: Readonly<Record<string, Column>>;
  /** By criterion the fact behind a no; '' for none. */
  readonly facts: Readonly<Record<string, Column>>;
  /** `yes` for those that stand, '' for the others. */
  readonly standing: Column;
  /** The slug of the municipality on whose mark it is counted; '' for none. */
  readonly town: Column;
}

const letters: Readonly<Record<Answer, string>> = { yes: 'y', no: 'n', unknown: 'u' };

interface Ground {
  readonly catalogue: Catalogue;
  readonly criteria: readonly Criterion[];
  readonly locale: Locale;
  /** Whether the register is so great that its addresses, of which no two are alike, weigh too much: the town then says where a place is. */
  readonly isGreat: boolean;
}

/** All places of the register as columns. */
export function machinePlacesOf({ catalogue, criteria, locale, isGreat }: Ground): MachinePlaces {
  const { spaces } = catalogue;
  const column = (textOf: (space: Space) => string): Column => columnOf(spaces.map(textOf));
  const byCriterion = (textOf: (id: CriterionId, space: Space) => string): Readonly<Record<string, Column>> =>
    Object.fromEntries(criteria.map(({ id }) => [id, column((space) => textOf(id, space))]));
  const factOf = (id: CriterionId, space: Space): string =>
    isGreat && id === 'inBrussels' ? townIn(space, locale) : factsBehind(id, space, { catalogue, locale });
  return {
    ids: spaces.map(({ id }) => id),
    names: spaces.map(({ record }) => record.name),
    where: column((space) => townIn(space, locale)),
    answers: byCriterion((id, space) => letters[judgementsOf(space)[id].answer]),
    facts: byCriterion((id, space) => (judgementsOf(space)[id].answer === 'no' ? factOf(id, space) : '')),
    standing: column((space) => (isStanding(space) ? 'yes' : '')),
    town: column(({ place }) => place.municipality?.slug ?? ''),
  };
}
