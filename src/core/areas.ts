import { wordsFrom, type Locale, type Words } from '../i18n/locales.ts';
import type { Catalogue, Space } from './catalogue.ts';
import { localName, type Gazetteer, type Municipality, type Province, type Region } from './gazetteer.ts';
import type { Selection } from './filters.ts';
import { onceFor } from './once-for.ts';
import type { Page } from './page.ts';

/** A part of the country that has a page. */
export interface Area {
  readonly nis: string;
  readonly page: Page;
  readonly name: Words;
  readonly spaces: readonly Space[];
  /** How the explorer shows them. */
  readonly selection: Selection;
  /** Inhabitants on 1 January 2020, of a Region or a province: a town's few spaces make no rate. */
  readonly population?: number;
}

const nameOf = ({ names }: Region | Province): Words => wordsFrom((locale) => names[locale]);

const inhabitantsOf = (municipalities: readonly Municipality[]): number =>
  municipalities.reduce((sum, { population }) => sum + population, 0);

/** A Region as an area, with its spaces. */
export const regionArea = (region: Region, { spaces, gazetteer }: Catalogue): Area => ({
  nis: region.nis,
  page: { section: 'regions', id: region.slug },
  name: nameOf(region),
  spaces: spaces.filter(({ place }) => place.region === region),
  selection: { region: [region.slug.en] },
  population: inhabitantsOf([...gazetteer.municipalities.values()].filter((town) => town.region === region.nis)),
});

/** A province as an area, with its spaces. */
export const provinceArea = (province: Province, { spaces, gazetteer }: Catalogue): Area => ({
  nis: province.nis,
  page: { section: 'provinces', id: province.slug },
  name: nameOf(province),
  spaces: spaces.filter(({ place }) => place.province === province),
  selection: { province: [province.slug.en] },
  population: inhabitantsOf(municipalitiesOf(gazetteer, province)),
});

/** Each of some hundred municipalities has two pages: their spaces are sorted out once. */
const byTown = onceFor(({ spaces }: Catalogue) => Map.groupBy(spaces, ({ place }) => place.municipality));

/** A municipality as an area, under its own language's name, with its spaces. */
export const municipalityArea = (municipality: Municipality, catalogue: Catalogue): Area => ({
  nis: municipality.nis,
  page: { section: 'municipalities', id: municipality.slug },
  name: wordsFrom(() => localName(municipality)),
  spaces: byTown(catalogue).get(municipality) ?? [],
  selection: { municipality: [municipality.slug] },
});

export const provincesOf = ({ provinces }: Gazetteer, region: Region): readonly Province[] =>
  [...provinces.values()].filter((province) => province.region === region.nis);

/** The municipalities of a province, or of the Region that has none (Brussels), by name. */
export const municipalitiesOf = ({ municipalities }: Gazetteer, parent: Region | Province): readonly Municipality[] =>
  [...municipalities.values()]
    .filter(({ province, region }) => province === parent.nis || (province === undefined && region === parent.nis))
    .toSorted((a, b) => localName(a).localeCompare(localName(b), 'fr'));

/** Other names of a municipality than its own, e.g. `Aarlen, Arel` for Arlon; empty where all agree. */
export function otherNamesOf(municipality: Municipality): readonly string[] {
  const { fr, nl, de, en } = municipality.names;
  return [...new Set([fr, nl, de, en, ...municipality.otherNames])].filter((name) => name !== localName(municipality));
}

/** A municipality's other name in the reader's language, where it has one: `Antwerpen` is `Anvers` in French. */
export function nameInOther(municipality: Municipality, locale: Locale): string | undefined {
  const name = municipality.names[locale];
  return name === localName(municipality) ? undefined : name;
}

/** The villages and quarters of a municipality that bear another name than its own, by name. */
export function localitiesOf({ postcodes, names }: Municipality, gazetteer: Gazetteer): readonly string[] {
  const found = postcodes.flatMap((code) => {
    const postcode = gazetteer.postcodes.get(code);
    // A code that several municipalities share does not say whose each locality is.
    return postcode?.municipalities.length === 1 ? postcode.localities : [];
  });
  return [...new Set(found)]
    .filter((name) => !Object.values(names).includes(name))
    .toSorted((a, b) => a.localeCompare(b, 'fr'));
}
