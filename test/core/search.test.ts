import { describe, expect, test } from 'vitest';
import { pageTags, questionTags, searchRank, spaceTags } from '../../src/core/search.ts';
import { searchFacets } from '../../src/core/search/search-facets.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { aQuestion } from './a-question.ts';

const catalogue = loadCatalogue();

const spaceNamed = (id: string) => {
  const space = catalogue.space.get(id);
  if (!space) throw new Error(`There is no space ${id}.`);
  return space;
};
const filtersOf = (id: string, locale: 'fr' | 'en') =>
  spaceTags(spaceNamed(id), catalogue, locale).filters.map(({ name, value }) => `${name}=${value}`);
const metaOf = (id: string, name: string) =>
  spaceTags(spaceNamed(id), catalogue, 'fr').metas.find((meta) => meta.name === name)?.value;

describe('A space', () => {
  test('is filed under values that are the same in every language', () => {
    expect(filtersOf('mix-boitsfort', 'fr')).toEqual(filtersOf('mix-boitsfort', 'en'));
  });

  test('is filed by what pages state of it, and not by what they leave unsaid', () => {
    const filters = filtersOf('mix-boitsfort', 'fr');
    expect(filters).toContain('amenity=swimming-pool');
    expect(filters).not.toContain('amenity=parking');
  });

  test('is not filed under an amenity that a page denies', () => {
    const denied = catalogue.spaces.filter(({ record }) => Object.values(record.amenities ?? {}).includes(false));
    const wrong = denied.flatMap(({ id, record }) =>
      Object.entries(record.amenities ?? {})
        .filter(([key, stated]) => stated === false && filtersOf(id, 'fr').includes(`amenity=${key}`))
        .map(([key]) => `${id} ${key}`),
    );
    expect(denied.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  test('that its members enter at all hours is filed under the weekend', () => {
    expect(filtersOf('factory-forty-forest', 'fr')).toContain('amenity=weekends');
    expect(filtersOf('de-broeikas-boutersem', 'fr')).not.toContain('amenity=weekends');
  });

  test('keeps its former names, and its town in every language', () => {
    expect(metaOf('switch-coworking-charleroi', 'aka')).toContain('SwitchZone');
    expect(metaOf('esco-tournai', 'names')).toContain('Doornik');
    expect(metaOf('greenlab-arlon', 'names')).toContain('Arel');
  });

  test('says the age of its evidence', () => {
    expect(['0', '1', '2', '3', '4']).toContain(metaOf('yust-liege', 'age'));
  });
});

describe('The rank of a space', () => {
  const order = catalogue.spaces.toSorted((a, b) => searchRank(a) - searchRank(b));

  test('puts open ones before planned ones, and these before closed ones', () => {
    const states = order.map(({ status }) => status.state);
    expect(states).toEqual([
      ...states.filter((state) => state === 'open'),
      ...states.filter((state) => state === 'planned'),
      ...states.filter((state) => state === 'closed'),
      ...states.filter((state) => state === 'unknown'),
    ]);
  });

  test('puts undated ones last among the open', () => {
    const dated = order.filter(({ status }) => status.state === 'open').map(({ status }) => status.date !== undefined);
    expect(dated.lastIndexOf(true)).toBeLessThan(dated.indexOf(false));
  });

  test('is above that of every other page', () => {
    expect(order.filter((space) => searchRank(space) <= 0)).toEqual([]);
  });
});

test('A parliamentary question is found by its number, and says when and where it was asked', () => {
  const question = aQuestion('a', { session: '2020-2021', number: 494 });
  expect(questionTags(question, 'en')).toEqual({
    filters: [],
    metas: [{ name: 'where', value: '25\u00A0May 2021 · Written question no. 494 (2020-2021) · Walloon Parliament' }],
  });
});

describe('The frame of a page', () => {
  test.each(locales)('tells a place from a space in %s', (locale) => {
    expect(pageTags({ section: 'municipalities', id: 'namur' }, locale)).toHaveProperty('filter', 'page:place');
    expect(pageTags({ section: 'spaces', id: 'yust-liege' }, locale)).not.toHaveProperty('filter');
  });

  test('files a parliamentary question as one', () => {
    expect(pageTags({ section: 'questions', id: '2021-05-25-contact-trades' }, 'fr')).toMatchObject({
      filter: 'page:question',
      sortMeta: 'sort:Question parlementaire',
    });
  });

  test('files a page of any other section under what is to be read', () => {
    expect(pageTags({ section: 'about' }, 'fr')).toMatchObject({
      filter: 'page:reading',
      sortMeta: 'sort:Page à lire',
    });
  });
});

test('every facet has words in every language, and no two have one key', () => {
  expect(searchFacets.filter(({ labelIn }) => locales.some((locale) => labelIn(locale) === ''))).toEqual([]);
  expect(new Set(searchFacets.map(({ key }) => key)).size).toBe(searchFacets.length);
});
