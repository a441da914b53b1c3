import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { translatorOf, wordsOf } from '../../i18n/translate.ts';
import { criteria, type CriterionId } from '../criteria/criteria.ts';
import { atLeast, flag } from '../criteria/facts-asked.ts';
import { anyOf, type Judge } from '../criteria/judgement.ts';
import { fieldNamed } from '../fields.ts';
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

/** A counted meeting room is one, whether or not the list of amenities says so. */
const judges: Readonly<Record<string, Judge>> = {
  'meeting-room': anyOf(flag('/amenities/meeting-room'), atLeast('/capacity/meetingRooms', 1)),
  'private-office': anyOf(flag('/amenities/private-office'), atLeast('/capacity/offices', 1)),
};

const amenities = fieldNamed('/amenities').children.map(({ key, label, pointer }) =>
  answerFacet({ key, label, group: first.has(key) ? 'first' : 'amenities', judge: judges[key] ?? flag(pointer) }),
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

const kebabCase = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function groupOf(id: CriterionId): FacetGroup {
  if (first.has(id)) return 'first';
  return forClients.has(id) ? 'clients' : 'criteria';
}

const asked = criteria.map(({ id, judge }) =>
  answerFacet({ key: kebabCase(id), label: wordsOf(`criterion.${id}`), group: groupOf(id), judge }),
);

/** Facets that answer yes, no or nothing: the amenities of the schema, then the criteria of coworking. */
export const answerFacets: readonly Facet[] = [...amenities, ...asked];
