import type { Gazetteer, Municipality, Province, Region } from './gazetteer.ts';
import type { SpaceRecord } from './records.ts';

export const precisions = ['address', 'street', 'locality', 'municipality', 'region', 'country'] as const;
export type Precision = (typeof precisions)[number];

/** How far a place may really be from its point, in metres: the disc that maps draw and distances reckon with. */
export const radii: Readonly<Record<Exclude<Precision, 'region' | 'country'>, number>> = {
  address: 0,
  street: 250,
  locality: 1500,
  municipality: 3000,
};

/** A point in WGS84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Where a space is, as exactly as its record says and no more. */
export interface Place {
  readonly precision: Precision;
  /** Missing while at most the Region is stated: such a space has no mark on the map. */
  readonly point?: Point;
  readonly municipality?: Municipality;
  readonly province?: Province;
  /** Missing while no page says where: then the place is somewhere in Belgium. */
  readonly region?: Region;
}

type Address = NonNullable<SpaceRecord['address']>;

function pointOfLocality(address: Address, municipality: Municipality, gazetteer: Gazetteer): Point | undefined {
  const codes = address.postcode ? [address.postcode] : municipality.postcodes;
  const postcodes = codes.flatMap((code) => gazetteer.postcodes.get(code) ?? []);
  const named = postcodes.find(
    ({ localities }) => address.locality !== undefined && localities.includes(address.locality),
  );
  const found = named ?? (address.postcode ? postcodes[0] : undefined);
  return found && { lat: found.lat, lon: found.lon };
}

function regionNamed(nis: string, gazetteer: Gazetteer): Region {
  const region = gazetteer.regions.get(nis);
  if (!region) throw new Error(`The gazetteer has no Region ${nis}; the record should have been refused.`);
  return region;
}

/**
 * The place of a record: names and parents from the gazetteer, the point typed or else derived from
 * locality, postcode or municipality, with the precision that this leaves.
 * @throws when the codes are not in the gazetteer: judge the record first.
 */
export function placeOf(record: Pick<SpaceRecord, 'address' | 'position'>, gazetteer: Gazetteer): Place {
  const { address, position } = record;
  if (!address) return { precision: 'country' };
  const municipality = gazetteer.municipalities.get(address.municipality ?? '');
  const region = regionNamed(municipality?.region ?? address.region ?? '', gazetteer);
  const province = gazetteer.provinces.get(municipality?.province ?? '');
  const around = { region, ...(municipality && { municipality }), ...(province && { province }) };
  if (position) return { ...around, precision: position.precision, point: { lat: position.lat, lon: position.lon } };
  if (!municipality) return { ...around, precision: 'region' };
  const point = pointOfLocality(address, municipality, gazetteer);
  if (point) return { ...around, precision: 'locality', point };
  return { ...around, precision: 'municipality', point: { lat: municipality.lat, lon: municipality.lon } };
}

const earthRadiusKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres as the crow flies between two points (haversine, mean Earth radius). */
export function kilometresBetween(a: Point, b: Point): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(chord));
}
