import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gazetteerFrom, localName } from '../../src/core/gazetteer.ts';
import type { GazetteerTables, MunicipalityLine, OtherNameLine } from '../../src/core/gazetteer.ts';
import { nearestMunicipalityNames } from '../../src/core/gazetteer-search.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readGazetteer, readGazetteerSources } from '../../src/io/read-gazetteer.ts';

const gazetteer = readGazetteer();
const municipalities = [...gazetteer.municipalities.values()];
const inRegion = (nis: string) => municipalities.filter(({ region }) => region === nis).length;

describe('the gazetteer of 2025', () => {
  test('has 565 municipalities: 285 in Flanders, 261 in Wallonia, 19 in Brussels', () => {
    expect([municipalities.length, inRegion('02000'), inRegion('03000'), inRegion('04000')]).toEqual([
      565, 285, 261, 19,
    ]);
  });

  test('holds the population of Belgium on 1 January 2020', () => {
    expect(municipalities.reduce((sum, { population }) => sum + population, 0)).toBe(11_492_641);
  });

  test('has 3 regions and 10 provinces, five in each large region', () => {
    const regions = [...gazetteer.provinces.values()].map(({ region }) => region);
    expect(gazetteer.regions.size).toBe(3);
    expect(regions.filter((region) => region === '02000')).toHaveLength(5);
    expect(regions.filter((region) => region === '03000')).toHaveLength(5);
  });

  test('gives every municipality its own slug', () => {
    expect(gazetteer.municipalityBySlug.size).toBe(565);
    expect(municipalities.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  test('gives every municipality a postal code, and every postal code known municipalities', () => {
    const codes = [...gazetteer.postcodes.values()].flatMap((postcode) => postcode.municipalities);
    expect(municipalities.filter(({ postcodes }) => postcodes.length === 0)).toEqual([]);
    expect(codes.filter((nis) => !gazetteer.municipalities.has(nis))).toEqual([]);
  });

  test('puts every point inside the box of Belgium, latitude and longitude not swapped', () => {
    const isInBelgium = ({ lat, lon }: { lat: number; lon: number }) =>
      lat > 49.4 && lat < 51.6 && lon > 2.5 && lon < 6.5;
    expect(municipalities.every(isInBelgium)).toBe(true);
    expect([...gazetteer.postcodes.values()].every(isInBelgium)).toBe(true);
  });
});

// Known from elsewhere than our files: postal code, French name, slug, NIS code, province.
const wellKnown = [
  ['1000', 'Bruxelles', 'bruxelles', '21004', undefined],
  ['1190', 'Forest', 'forest', '21007', undefined],
  ['1300', 'Wavre', 'wavre', '25112', '20002'],
  ['2000', 'Anvers', 'antwerpen', '11002', '10000'],
  ['3000', 'Louvain', 'leuven', '24062', '20001'],
  ['4000', 'Liège', 'liege', '62063', '60000'],
  ['4700', 'Eupen', 'eupen', '63023', '60000'],
  ['5000', 'Namur', 'namur', '92094', '90000'],
  ['6000', 'Charleroi', 'charleroi', '52011', '50000'],
  ['6700', 'Arlon', 'arlon', '81001', '80000'],
  ['7000', 'Mons', 'mons', '53053', '50000'],
  ['7700', 'Mouscron', 'mouscron', '57096', '50000'],
  ['8000', 'Bruges', 'brugge', '31005', '30000'],
  ['9000', 'Gand', 'gent', '44021', '40000'],
] as const;

test.each(wellKnown)('%s is %s (%s)', (code, french, slug, nis, province) => {
  const municipality = gazetteer.municipalities.get(nis);
  expect(gazetteer.postcodes.get(code)?.municipalities[0]).toBe(nis);
  expect(municipality).toMatchObject({ names: { fr: french }, slug });
  expect(municipality?.province).toBe(province);
});

test('2070 Zwijndrecht lies in East Flanders since it merged with Beveren', () => {
  const [nis = ''] = gazetteer.postcodes.get('2070')?.municipalities ?? [];
  const province = gazetteer.provinces.get(gazetteer.municipalities.get(nis)?.province ?? '');
  expect(province?.names.en).toBe('East Flanders');
});

test('the two municipalities that French calls Saint-Nicolas have each their slug', () => {
  const named = municipalities.filter(({ names }) => names.fr === 'Saint-Nicolas');
  expect(named.map(({ nis, slug }) => [nis, slug])).toEqual([
    ['46021', 'sint-niklaas'],
    ['62093', 'saint-nicolas'],
  ]);
});

test('a municipality is called by its own language, French in Brussels', () => {
  const names = ['21009', '44021', '63067']
    .map((nis) => gazetteer.municipalities.get(nis))
    .map((found) => found && localName(found));
  expect(names).toEqual(['Ixelles', 'Gent', 'Sankt Vith']);
});

test('provinces and regions have a slug in each locale', () => {
  expect(gazetteer.provinces.get('20002')?.slug).toMatchObject({ fr: 'brabant-wallon', en: 'walloon-brabant' });
  expect(gazetteer.regions.get('02000')?.slug).toMatchObject({ fr: 'flandre', en: 'flanders' });
  const areas = [...gazetteer.provinces.values(), ...gazetteer.regions.values()];
  expect(areas.filter(({ slug }) => !locales.every((locale) => slug[locale]))).toEqual([]);
});

test('Arlon is called Arel too, and every further name is of a municipality and says who gives it', () => {
  expect(gazetteer.municipalities.get('81001')?.otherNames).toEqual(['Arel']);
  const lines: OtherNameLine[] = JSON.parse(readFileSync('content/gazetteer/other-names.json', 'utf8'));
  const homeless = lines.filter(({ nis, source }) => !gazetteer.municipalities.has(nis) || !URL.canParse(source));
  expect(homeless).toEqual([]);
});

test('each source says in each locale what it gave', () => {
  const wordless = readGazetteerSources().filter(({ gave }) => !locales.every((locale) => gave[locale]));
  expect(wordless.map(({ name }) => name)).toEqual([]);
});

test('a merged code leads to the municipality of today', () => {
  expect(gazetteer.mergedInto('82003')?.names.fr).toBe('Bastogne');
  expect(gazetteer.mergedInto('54007')?.names.fr).toBe('Mouscron');
  expect(gazetteer.mergedInto('00000')).toBeUndefined();
});

describe('a gazetteer of two villages', () => {
  const village = (nis: string, more: Partial<MunicipalityLine> = {}): MunicipalityLine => ({
    nis,
    province: '1',
    languages: ['fr'],
    names: { fr: 'Été', nl: 'Zomer', de: 'Sommer', en: 'Summer' },
    lat: 50,
    lon: 4,
    population: 1,
    ...more,
  });
  const tables: GazetteerTables = {
    regions: [],
    provinces: [{ nis: '1', iso: 'BE-X', region: '2', names: { fr: 'P', nl: 'P', de: 'P', en: 'P' } }],
    municipalities: [village('11'), village('12')],
    otherNames: [{ nis: '12', name: 'Estate', language: 'en', source: 'https://example.org/' }],
    postcodes: [],
    mergers: [
      { from: '9', into: '10', since: '2019-01-01' },
      { from: '10', into: '11', since: '2025-01-01' },
    ],
  };

  test('adds the NIS code to a slug that two would share', () => {
    expect([...gazetteerFrom(tables).municipalityBySlug.keys()]).toEqual(['ete-11', 'ete-12']);
  });

  test('gives each its further names', () => {
    const named = [...gazetteerFrom(tables).municipalities.values()].map(({ otherNames }) => otherNames);
    expect(named).toEqual([[], ['Estate']]);
  });

  test('follows a merger of a merger', () => {
    expect(gazetteerFrom(tables).mergedInto('9')?.nis).toBe('11');
  });

  test('refuses a municipality without a known parent', () => {
    expect(() => gazetteerFrom({ ...tables, municipalities: [village('13', { province: '7' })] })).toThrow(
      'municipality 13',
    );
  });
});

test.each([
  ['a misspelt name', 'Namurr', ['Namur']],
  ['a name in another language', 'Luik', ['Liège']],
  ['a name without its accents', 'liege', ['Liège']],
  ['a name that two municipalities bear', 'Saint-Nicolas', ['Sint-Niklaas', 'Saint-Nicolas']],
  ['a postal code', '7700', ['Mouscron']],
  ['a code of before a merger', '82003', ['Bastogne']],
  ['a locality', 'Zwijndrecht', ['Beveren-Kruibeke-Zwijndrecht']],
  ['a text like nothing', 'qqqqqq', []],
  ['an empty text', ' ', []],
])('%s proposes what was meant', (_what, text, expected) => {
  expect(nearestMunicipalityNames(gazetteer, text).map(({ name }) => name)).toEqual(expected);
});
