import { fields, type Field } from '../fields.ts';

/** What people know of a place, in groups that they would name; each is a key `form.group.<id>` of the dictionaries. */
const named = [
  ['name', ['name', 'otherNames', 'formerNames']],
  ['kind', ['kinds', 'temporary', 'focus']],
  ['place', ['address', 'position', 'sameBuilding', 'formerSites']],
  ['time', ['opened', 'closed', 'expected', 'successor']],
  ['price', ['offers', 'terms']],
  ['hours', ['hours', 'languages']],
  ['contact', ['website', 'email', 'phone']],
  ['size', ['capacity']],
  ['inside', ['amenities', 'wheelchair']],
  ['clients', ['clients']],
  ['people', ['admission', 'audience', 'community']],
  ['owner', ['operators', 'legalForm', 'enterprise', 'networks']],
] as const;

export type FactGroupId = (typeof named)[number][0] | 'more';

export interface FactGroup {
  readonly id: FactGroupId;
  readonly fields: readonly Field[];
}

const asked = fields.filter(({ needsEvidence }) => needsEvidence);
const isNamed = ({ key }: Field): boolean => named.some(([, keys]) => keys.some((name) => name === key));

/** Every fact that the form asks, by groups; a field that no group names yet stands in the last. */
export const factGroups: readonly FactGroup[] = [
  ...named.map(([id, keys]) => ({ id, fields: keys.flatMap((key) => asked.filter((field) => field.key === key)) })),
  { id: 'more' as const, fields: asked.filter((field) => !isNamed(field)) },
].filter((group) => group.fields.length > 0);

/** What a new space is asked at once; everything else is asked of who knows it. */
export const firstAsked = ['/name', '/kinds', '/address'] as const;
