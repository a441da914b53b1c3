import type { Catalogue, Space, Trade } from '../catalogue.ts';
import type { Answer } from '../criteria/answer.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { judgementsOf } from '../definitions/answers.ts';
import { countsOf, type Counts } from '../definitions/counts.ts';
import { decide, type Decision } from '../definitions/decide.ts';
import { counted, standingStates } from '../definitions/population.ts';
import { facetOfCriterion } from '../facets/answer-facets.ts';
import type { Selection } from '../filters.ts';
import { onceFor } from '../once-for.ts';
import { needsOf } from './needs.ts';

/** What is known of one need at one place. */
export interface NeedMet {
  readonly criterion: CriterionId;
  readonly answer: Answer;
}

/** A space for a trade: yes when every need is met, no when one is not, else unknown, which pages call "ask". */
export interface Suitability extends Decision {
  readonly space: Space;
  /** Every need of the trade, in its order. */
  readonly needs: readonly NeedMet[];
}

/** What the register knows of a space for a trade. */
export function suitabilityOf(trade: Trade, space: Space): Suitability {
  const judgements = judgementsOf(space);
  const criteria = needsOf(trade).map(({ criterion }) => criterion);
  const needs = criteria.map((criterion) => ({ criterion, answer: judgements[criterion].answer }));
  return { space, needs, ...decide({ all: criteria }, (criterion) => judgements[criterion].answer) };
}

/** How many of the places that stand are a yes, a no or to be asked, by trade: the page of each tells those of all others. */
export const countsByTrade: (catalogue: Catalogue) => ReadonlyMap<string, Counts> = onceFor(({ trades, spaces }) => {
  const places = counted(spaces, 'standing');
  return new Map(trades.map((trade) => [trade.id, countsOf(places.map((space) => suitabilityOf(trade, space)))]));
});

/** The needs that get a certain answer, e.g. those to ask about: `needsWith('unknown', …)`. */
export const needsWith = (answer: Answer, { needs }: Pick<Suitability, 'needs'>): readonly CriterionId[] =>
  needs.filter((need) => need.answer === answer).map(({ criterion }) => criterion);

/** The answers that places bear to every need, by the answer that they get as a whole. */
const answersUnder: Readonly<Record<Answer, readonly Answer[]>> = {
  yes: ['yes'],
  unknown: ['yes', 'unknown'],
  no: [],
};

/** How the explorer shows the places that get an answer: those of a yes alone, the others among as few as its facets can tell. */
export function selectionOf(trade: Trade, answer: Answer): Selection {
  const facets = needsOf(trade).flatMap(({ criterion }) => facetOfCriterion(criterion) ?? []);
  return { status: standingStates, ...Object.fromEntries(facets.map((facet) => [facet, answersUnder[answer]])) };
}
