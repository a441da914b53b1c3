import type { MessageKey } from '../../i18n/messages.ts';
import type { Catalogue, Space } from '../catalogue.ts';
import type { CriterionId } from '../criteria/criteria.ts';
import { judgementsOf } from '../definitions/answers.ts';
import { isStanding, standingStates } from '../definitions/population.ts';
import { facetOfCriterion } from '../facets/answer-facets.ts';
import type { Selection } from '../filters.ts';
import { suitabilityOf } from './suitability.ts';

/** One thing that the register knows today of what was asked in 2021. */
export interface KnownNow {
  readonly sentence: MessageKey;
  readonly count: number;
  /** The number of places among which they were counted. */
  readonly all: number;
  /** What the explorer is asked to show the same places; missing where it cannot. */
  readonly selection?: Selection;
}

/** The Region whose minister was asked, by its NIS code, and its name in queries. */
const region = { nis: '03000', slug: 'wallonia' } as const;

interface Ground {
  /** The places of the Region that stand as far as anybody knows. */
  readonly places: readonly Space[];
  readonly catalogue: Catalogue;
  /** Networks that the question names. */
  readonly networks: readonly string[];
}

type Knowing = (ground: Ground) => KnownNow;

const asked: Selection = { region: [region.slug], status: standingStates };

/** How many of the places answer a criterion so. */
const answering =
  (sentence: MessageKey, criterion: CriterionId, answer: 'yes' | 'unknown'): Knowing =>
  ({ places }) => {
    const facet = facetOfCriterion(criterion);
    return {
      sentence,
      count: places.filter((space) => judgementsOf(space)[criterion].answer === answer).length,
      all: places.length,
      ...(facet && { selection: { ...asked, [facet]: [answer] } }),
    };
  };

/** Places that meet every need of one trade at least, of health or of hair, beauty and well-being. */
const suitedForCare: Knowing = ({ places, catalogue }) => {
  const trades = catalogue.trades.filter(({ record }) => record.sector !== 'counsel');
  const isSuited = (space: Space): boolean => trades.some((trade) => suitabilityOf(trade, space).answer === 'yes');
  return { sentence: 'asked.now.care-suited', count: places.filter(isSuited).length, all: places.length };
};

const addressingCare: Knowing = ({ places }) => ({
  sentence: 'asked.now.care-addressed',
  count: places.filter(({ record }) => record.audience?.care === true).length,
  all: places.length,
});

const inNamedNetworks: Knowing = ({ places, networks }) => ({
  sentence: 'asked.now.network',
  count: places.filter(({ record }) => networks.some((id) => id in (record.networks ?? {}))).length,
  all: places.length,
  selection: { ...asked, network: networks },
});

const withGrant: Knowing = ({ places }) => ({
  sentence: 'asked.now.grant',
  count: places.filter(({ record }) => Object.values(record.networks ?? {}).some(({ grant }) => grant !== undefined))
    .length,
  all: places.length,
});

/** What is counted beside each point of the question, by the point's key in its record. */
const byPart: Readonly<Record<string, readonly Knowing[]>> = {
  'contact-trades': [
    answering('asked.now.closable-room', 'closableRoom', 'yes'),
    answering('asked.now.allowed', 'clientsAllowed', 'yes'),
    answering('asked.now.allowed-unknown', 'clientsAllowed', 'unknown'),
  ],
  'health-and-wellness': [addressingCare, suitedForCare],
  encouragement: [inNamedNetworks],
  'regional-aid': [withGrant],
  'young-entrepreneurs': [answering('asked.now.pay-by-use', 'payByUse', 'yes')],
};

/** The points of the question of which something is counted. */
export const countedParts: readonly string[] = Object.keys(byPart);

/** What the register knows now of one point of the question, counted in the Region that was asked. */
export function knownNow(part: string, catalogue: Catalogue, networks: readonly string[]): readonly KnownNow[] {
  const places = catalogue.spaces.filter((space) => isStanding(space) && space.place.region?.nis === region.nis);
  return (byPart[part] ?? []).map((know) => know({ places, catalogue, networks }));
}
