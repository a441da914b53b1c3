import { wordsFrom } from '../../i18n/locales.ts';
import type { Catalogue, Network, Space } from '../catalogue.ts';
import { localName } from '../gazetteer.ts';
import {
  dated,
  inLanguages,
  node,
  plain,
  reference,
  valueFrom,
  type Graph,
  type Node,
  type Value,
} from '../rdf/graph.ts';
import type { SpaceRecord } from '../records.ts';
import { featuresOf } from './feature-nodes.ts';
import { choiceIn, named, type Names } from './names.ts';
import { offersOf } from './offer-nodes.ts';

const text = (value: string | undefined): Value | undefined => (value === undefined ? undefined : plain(value));

function addressNode({ record, place }: Space, { iriOf }: Names): Node {
  const { street, houseNumber, postcode, locality } = record.address ?? {};
  const { municipality, region } = place;
  return node(iriOf('/address'), 'schema:PostalAddress', {
    'schema:streetAddress': text(street && [street, houseNumber].filter(Boolean).join(' ')),
    'schema:postalCode': text(postcode),
    'schema:addressLocality': text(municipality && (locality ?? localName(municipality))),
    'schema:addressRegion': region && inLanguages(wordsFrom((locale) => region.names[locale])),
    'schema:addressCountry': plain('BE'),
  });
}

/** Only a measured address has a position: a town's point would be taken for the door. */
function positionNodes({ place: { point, precision } }: Space, { iriOf }: Names): Graph {
  if (!point || precision !== 'address') return [];
  return [
    node(iriOf('/position'), 'schema:GeoCoordinates', {
      'schema:latitude': valueFrom(point.lat),
      'schema:longitude': valueFrom(point.lon),
    }),
  ];
}

const operatorNodes = ({ operators = [] }: SpaceRecord, { iriOf }: Names): Graph =>
  operators.map((name, index) =>
    node(iriOf(`/operators/${index}`), 'schema:Organization', { 'schema:name': plain(name) }),
  );

/** A network as schema.org names an organisation. */
export const networkNode = ({ id, record }: Network, { networkIri }: Pick<Names, 'networkIri'>): Node =>
  node(networkIri(id), 'schema:Organization', { 'schema:name': inLanguages(record.name) });

/** The networks of a space: chains are its brand, of the others it is a member. */
export function networksOf(
  { record }: Space,
  { network }: Catalogue,
): Readonly<Record<'brand' | 'memberOf', readonly Network[]>> {
  const all = Object.keys(record.networks ?? {}).flatMap((id) => network.get(id) ?? []);
  const isChain = (one: Network): boolean => one.record.kind === 'chain';
  return { brand: all.filter(isChain), memberOf: all.filter((one) => !isChain(one)) };
}

function mostPeople({ capacity }: SpaceRecord): number | undefined {
  const people = capacity?.people;
  return typeof people === 'object' ? people[1] : people;
}

const namesOf = ({ otherNames = [], formerNames = {} }: SpaceRecord): readonly string[] => [
  ...otherNames,
  ...Object.keys(formerNames),
];

type Properties = Parameters<typeof node>[2];

/** What a space says of itself in single values. */
function ownProperties({ record }: Space): Properties {
  const people = mostPeople(record);
  return {
    'schema:name': plain(record.name),
    'schema:alternateName': namesOf(record).map(plain),
    'schema:additionalType': record.kinds.flatMap((kind) => choiceIn('/kinds', kind)),
    'schema:foundingDate': record.opened === undefined ? undefined : dated(record.opened),
    'schema:dissolutionDate': record.closed === undefined ? undefined : dated(record.closed),
    'schema:url': record.website === undefined ? undefined : reference(record.website),
    'schema:email': text(record.email),
    'schema:telephone': text(record.phone),
    'schema:knowsLanguage': record.languages?.map(plain),
    'schema:openingHours': text(record.hours?.visitors),
    'schema:maximumAttendeeCapacity': people === undefined ? undefined : valueFrom(people),
  };
}

/**
 * A space in the words of schema.org, first itself, then what belongs to it; its networks are only named.
 * Stated facts only; of hours, those of visitors.
 */
export function businessNodes(space: Space, catalogue: Catalogue, names: Names): Graph {
  const { record } = space;
  const [address, position, operators] = [
    addressNode(space, names),
    positionNodes(space, names),
    operatorNodes(record, names),
  ];
  const [offers, features] = [offersOf(record, names), featuresOf(record, names)];
  const { brand, memberOf } = networksOf(space, catalogue);
  const networkRefs = (networks: readonly Network[]) => networks.map(({ id }) => reference(names.networkIri(id)));
  const business = node(names.iriOf(''), 'schema:LocalBusiness', {
    ...ownProperties(space),
    'schema:address': named([address]),
    'schema:geo': named(position),
    'schema:parentOrganization': named(operators),
    'schema:brand': networkRefs(brand),
    'schema:memberOf': networkRefs(memberOf),
    'schema:makesOffer': named(offers.map(([offer]) => offer)),
    'schema:amenityFeature': named(features),
  });
  return [business, address, ...position, ...operators, ...offers.flat(), ...features];
}
