import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { translatorOf, wordsOf } from '../../i18n/translate.ts';
import { amenities } from '../amenities.ts';
import { criteria, type CriterionId } from '../criteria/criteria.ts';
import type { Judge } from '../criteria/judgement.ts';
import { asciiSlug } from '../slug.ts';
import { upperFirst } from '../words/values-in.ts';
import type { Facet, FacetGroup } from './facet.ts';

interface Asked {
  readonly key: string;
  readonly label: Words;
  readonly group: FacetGroup;
  readonly judge: Judge;
}

/** English addresses keep the stable key; the others say the label. */
const slugOf = (key: string, label: Words): Words =>
  wordsFrom((locale) => (locale === 'en' ? key : asciiSlug(label[locale])));

const answerFacet = ({ key, label, group, judge }: Asked): Facet => ({
  key,
  label: wordsFrom((locale) => upperFirst(label[locale])),
  slug: slugOf(key, label),
  group,
  type: 'answer',
  isMany: false,
  valuesOf({ record, place }) {
    const { answer } = judge(record, place);
    return answer === 'unknown' ? [] : [answer];
  },
  optionsOf: (_catalogue, locale) =>
    (['yes', 'no'] as const).map((answer) => ({ value: answer, label: translatorOf(locale)(`answer.${answer}`) })),
});

/** What most readers ask first stands with the first facets. */
const first = new Set(['meeting-room', 'private-office', 'kitchen', 'events']);

const amenityFacets = amenities.map(({ key, name, judge }) =>
  answerFacet({ key, label: name, group: first.has(key) ? 'first' : 'amenities', judge }),
);

/** The criteria that only a visitor with clients asks for. */
const forClients = new Set<CriterionId>([
  'clientsAllowed',
  'closableRoom',
  'soundPrivacy',
  'waterPoint',
  'washableFloor',
  'waitingArea',
  'treatmentTable',
]);

/** Criteria that only definitions ask: the explorer has the amenity, the count or the Region itself. */
const forDefinitions = new Set<CriterionId>([
  'eightEvents',
  'memberRun',
  'twentyDesks',
  'tenOpenDesks',
  'meetingRoom',
  'twoMeetingRooms',
  'roomForTen',
  'creativityRoom',
  'reception',
  'phonePlace',
  'canteen',
  'locker',
  'wifi',
  'printer',
  'scanner',
  'inBrussels',
]);

const kebabCase = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function groupOf(id: CriterionId): FacetGroup {
  if (first.has(id)) return 'first';
  return forClients.has(id) ? 'clients' : 'criteria';
}

/** Key of the facet that asks a criterion; undefined for one that only definitions ask. */
export const facetOfCriterion = (id: CriterionId): string | undefined =>
  forDefinitions.has(id) ? undefined : kebabCase(id);

const asked = criteria
  .filter(({ id }) => facetOfCriterion(id))
  .map(({ id, judge }) =>
    answerFacet({ key: kebabCase(id), label: wordsOf(`criterion.${id}`), group: groupOf(id), judge }),
  );

/** Facets that answer yes, no or nothing: the amenities of the schema, then the criteria of coworking. */
export const answerFacets: readonly Facet[] = [...amenityFacets, ...asked];
