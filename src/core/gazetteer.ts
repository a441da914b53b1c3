import { wordsFrom, type Words } from '../i18n/locales.ts';
import { asciiSlug } from './slug.ts';

export type NationalLanguage = 'fr' | 'nl' | 'de';

/** A place's name in the country's three languages and in English, e.g. Mons, Bergen, Mons and Mons. */
export type Names = Readonly<Record<NationalLanguage | 'en', string>>;

/** A line of `regions.json`. */
export interface RegionLine {
  readonly nis: string;
  readonly iso: string;
  readonly names: Names;
}

/** A line of `provinces.json`; `region` is the NIS code of its region. */
export interface ProvinceLine extends RegionLine {
  readonly region: string;
}

/**
 * A line of `municipalities.json`. It names its parent once: `province`, or `region` in Brussels, which has no province.
 * `lat` and `lon` are WGS84 degrees of the town centre: right for "near this town", wrong for an address.
 */
export interface MunicipalityLine {
  readonly nis: string;
  readonly province?: string;
  readonly region?: string;
  readonly languages: readonly [NationalLanguage, ...NationalLanguage[]];
  readonly names: Names;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
}

/** A line of `other-names.json`: a name in use that the official tables lack, e.g. Arel for Arlon, and the page that gives it. */
export interface OtherNameLine {
  readonly nis: string;
  readonly name: string;
  readonly language: NationalLanguage | 'en';
  readonly source: string;
}

/** A line of `postcodes.json`; `municipalities` are NIS codes, the main one first. */
export interface Postcode {
  readonly code: string;
  readonly municipalities: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly localities: readonly string[];
}

/** A line of `merged-municipalities.json`: the NIS code `from` ended on the day `since` and lives on as `into`. */
export interface MergerLine {
  readonly from: string;
  readonly into: string;
  readonly since: string;
}

export interface Region extends RegionLine {
  /** The path segment of its page, e.g. `brabant-wallon` in French, `walloon-brabant` in English. */
  readonly slug: Words;
}

export interface Province extends ProvinceLine {
  readonly slug: Words;
}

export interface Municipality extends MunicipalityLine {
  readonly region: string;
  readonly slug: string;
  readonly postcodes: readonly string[];
  /** Names in use besides its official ones. */
  readonly otherNames: readonly string[];
}

/** The files of `content/gazetteer`, parsed and not yet joined. */
export interface GazetteerTables {
  readonly regions: readonly RegionLine[];
  readonly provinces: readonly ProvinceLine[];
  readonly municipalities: readonly MunicipalityLine[];
  readonly otherNames: readonly OtherNameLine[];
  readonly postcodes: readonly Postcode[];
  readonly mergers: readonly MergerLine[];
}

/** The joined gazetteer: maps by NIS code (postcodes by code), in the order of the files. */
export interface Gazetteer {
  readonly regions: ReadonlyMap<string, Region>;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly postcodes: ReadonlyMap<string, Postcode>;
  readonly municipalityBySlug: ReadonlyMap<string, Municipality>;
  /** The municipality that a code of before a merger lives on in; undefined for a code that never merged. */
  readonly mergedInto: (oldNis: string) => Municipality | undefined;
}

/** The name a municipality gives itself: in the first of its languages, which is French in Brussels. */
export function localName({ languages, names }: Pick<MunicipalityLine, 'languages' | 'names'>): string {
  return names[languages[0]];
}

/** Joins the tables. A line that names an unknown parent throws: the tables are ours, so that is a mistake in them. */
export function gazetteerFrom(tables: GazetteerTables): Gazetteer {
  const provinces = byNis(tables.provinces.map(withSlugs));
  const municipalities = byNis(municipalitiesOf(tables, provinces));
  const successors = new Map(tables.mergers.map(({ from, into }) => [from, into]));
  return {
    regions: byNis(tables.regions.map(withSlugs)),
    provinces,
    municipalities,
    postcodes: new Map(tables.postcodes.map((postcode) => [postcode.code, postcode])),
    municipalityBySlug: new Map([...municipalities.values()].map((municipality) => [municipality.slug, municipality])),
    mergedInto: (oldNis) => municipalities.get(lastOf(successors, oldNis)),
  };
}

function municipalitiesOf(tables: GazetteerTables, provinces: ReadonlyMap<string, Province>): Municipality[] {
  const codes = postcodesByMunicipality(tables.postcodes);
  const others = Map.groupBy(tables.otherNames, ({ nis }) => nis);
  const bearers = Map.groupBy(tables.municipalities, (line) => asciiSlug(localName(line)));
  return tables.municipalities.map((line) => {
    const name = asciiSlug(localName(line));
    const isRepeated = (bearers.get(name)?.length ?? 0) > 1;
    return {
      ...line,
      region: regionOf(line, provinces),
      slug: isRepeated ? `${name}-${line.nis}` : name,
      postcodes: codes.get(line.nis) ?? [],
      otherNames: (others.get(line.nis) ?? []).map((other) => other.name),
    };
  });
}

function regionOf(line: MunicipalityLine, provinces: ReadonlyMap<string, Province>): string {
  const region = line.region ?? provinces.get(line.province ?? '')?.region;
  if (region === undefined) throw new Error(`municipality ${line.nis} has neither a region nor a known province`);
  return region;
}

function postcodesByMunicipality(postcodes: readonly Postcode[]): Map<string, string[]> {
  const pairs = postcodes.flatMap(({ code, municipalities }) => municipalities.map((nis) => ({ nis, code })));
  const groups = Map.groupBy(pairs, ({ nis }) => nis);
  return new Map([...groups].map(([nis, found]) => [nis, found.map(({ code }) => code)]));
}

/** Follows mergers of mergers to the newest code; a code without successor is its own. */
function lastOf(successors: ReadonlyMap<string, string>, nis: string): string {
  const next = successors.get(nis);
  return next === undefined ? nis : lastOf(successors, next);
}

function withSlugs<Line extends { names: Names }>(line: Line): Line & { slug: Words } {
  return { ...line, slug: wordsFrom((locale) => asciiSlug(line.names[locale])) };
}

function byNis<Entity extends { nis: string }>(entities: readonly Entity[]): Map<string, Entity> {
  return new Map(entities.map((entity) => [entity.nis, entity]));
}
