import type { Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { accesses, accessOf, type Access } from '../access-hours.ts';
import { amenities } from '../amenities.ts';
import type { Space } from '../catalogue.ts';
import { fieldNamed } from '../fields.ts';

/** Something that a page may state of a space, and by which search can narrow; only what is stated counts, silence does not. */
export interface StatedFact {
  readonly value: string;
  readonly label: Words;
  readonly isStated: (space: Space) => boolean;
}

const amenityFacts: readonly StatedFact[] = amenities.map(({ key, name, judge }) => ({
  value: key,
  label: name,
  isStated: ({ record, place }) => judge(record, place).answer === 'yes',
}));

/** Hours that nearly every place keeps tell none apart. */
const rareAccesses = accesses.filter((access) => access !== 'office-hours');

const accessFact = (access: Access): StatedFact => ({
  value: access,
  label: wordsOf(`access.${access}`),
  isStated: ({ record }) => accessOf(record).includes(access),
});

/** Amenities in the schema's order, and what people ask for beside them. */
export const statedFacts: readonly StatedFact[] = [
  ...amenityFacts,
  ...rareAccesses.map(accessFact),
  {
    value: 'clients',
    label: fieldNamed('/clients/allowed').label,
    isStated: ({ record: { clients } }) => clients?.allowed === true,
  },
  {
    value: 'wheelchair',
    label: fieldNamed('/wheelchair').label,
    isStated: ({ record: { wheelchair } }) => wheelchair === 'yes' || wheelchair === 'limited',
  },
];
