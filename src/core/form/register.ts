import { catalogueFrom, type Catalogue, type Release } from '../catalogue.ts';
import { gazetteerFrom, type Gazetteer, type GazetteerTables } from '../gazetteer.ts';
import type { NetworkRecord, SpaceRecord } from '../records.ts';
import type { Surroundings } from '../rules/rule.ts';

/** Of a known space, what tells whether another one is the same, and what other records name it by. */
const toldKeys = [
  'name',
  'otherNames',
  'formerNames',
  'address',
  'position',
  'successor',
  'sameBuilding',
  'networks',
] as const satisfies readonly (keyof SpaceRecord)[];

export interface KnownSpace extends Pick<SpaceRecord, (typeof toldKeys)[number]> {
  readonly id: string;
}

export interface KnownNetwork extends Pick<NetworkRecord, 'name' | 'otherNames'> {
  readonly id: string;
}

/** What the form has to know of the register to judge a record in a browser: published as one file. */
export interface KnownRegister {
  readonly release: Release;
  readonly places: Omit<GazetteerTables, 'mergers'>;
  readonly spaces: readonly KnownSpace[];
  readonly networks: readonly KnownNetwork[];
}

const knownSpace = (id: string, record: SpaceRecord): KnownSpace => ({
  id,
  ...(Object.fromEntries(
    toldKeys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  ) as unknown as Pick<SpaceRecord, 'name'>),
});

const tablesOf = ({ regions, provinces, municipalities, postcodes }: Gazetteer): KnownRegister['places'] => ({
  regions: [...regions.values()].map(({ nis, iso, names }) => ({ nis, iso, names })),
  provinces: [...provinces.values()].map(({ nis, iso, names, region }) => ({ nis, iso, names, region })),
  municipalities: [...municipalities.values()].map(
    ({ nis, province, region, languages, names, lat, lon, population }) => ({
      ...{ nis, languages, names, lat, lon, population },
      ...(province ? { province } : { region }),
    }),
  ),
  otherNames: [...municipalities.values()].flatMap(({ nis, otherNames }) =>
    otherNames.map((name) => ({ nis, name, language: 'fr' as const, source: '' })),
  ),
  postcodes: [...postcodes.values()],
});

/** The part of the register that the form needs. */
export const knownRegister = ({ release, gazetteer, spaces, networks }: Catalogue): KnownRegister => ({
  release,
  places: tablesOf(gazetteer),
  spaces: spaces.map(({ id, record }) => knownSpace(id, record)),
  networks: networks.map(({ id, record: { name, otherNames } }) => ({ id, name, ...(otherNames && { otherNames }) })),
});

/** The places of the register joined. */
export const placesKnown = ({ places }: KnownRegister): Gazetteer => gazetteerFrom({ ...places, mergers: [] });

/** What the rules look at beside a record. */
export const surroundingsOf = (
  id: string,
  { spaces, networks }: KnownRegister,
  gazetteer: Gazetteer,
): Surroundings => ({
  id,
  gazetteer,
  spaceIds: new Set(spaces.map((space) => space.id)),
  networkIds: new Set(networks.map((network) => network.id)),
  termIds: new Set(),
  questionIds: new Set(),
  series: new Map(),
});

/** The register with a record as it would be, for the words of its page: of other spaces it has those that the record names. */
export function catalogueWith(
  id: string,
  record: SpaceRecord,
  { release, spaces, networks }: KnownRegister,
  gazetteer: Gazetteer,
): Catalogue {
  const named = [record.successor, record.sameBuilding];
  const known = spaces
    .filter((space) => named.includes(space.id))
    .map(({ id: other, ...told }) => [other, told as SpaceRecord] as const);
  return catalogueFrom({
    release,
    gazetteer,
    spaces: new Map([...known, [id, record]]),
    networks: new Map(networks.map(({ id: network, ...told }) => [network, told as NetworkRecord])),
  });
}
