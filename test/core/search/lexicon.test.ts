import { describe, expect, test } from 'vitest';
import { alsoCalled } from '../../../src/core/search/also-called.ts';
import { namedFacets, phraseBookOf } from '../../../src/core/search/lexicon.ts';
import { packed, unpacked } from '../../../src/core/search/lexicon-file.ts';
import { lexiconOf } from '../../../src/core/search/lexicon-of.ts';
import { namesOf } from '../../../src/core/search/names-of.ts';
import { phraseKey } from '../../../src/core/search/query-words.ts';
import { searchFacets } from '../../../src/core/search/search-facets.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const catalogue = loadCatalogue();
const lexicon = lexiconOf(catalogue);
const book = phraseBookOf(lexicon);
const meaningsOf = (phrase: string) => book.meaningsOf(phraseKey(phrase).split(' ')) ?? [];

describe('The lexicon', () => {
  test('has every municipality, with every name it is known by', () => {
    const unknown = [...catalogue.gazetteer.municipalities.values()].flatMap(({ slug, names, otherNames, postcodes }) =>
      [...Object.values(names), ...otherNames, ...postcodes].filter(
        (name) => !meaningsOf(name).some(({ facet, value }) => facet === 'municipality' && value === slug),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('counts every space that has a municipality', () => {
    const counted = lexicon.towns.reduce((sum, [, , , , spaces]) => sum + spaces, 0);
    expect(counted).toBe(catalogue.spaces.filter(({ place }) => place.municipality).length);
  });

  test('gives each value a facet that results are filed by', () => {
    const keys = searchFacets.map(({ key }) => key);
    expect(namedFacets.filter((facet) => !keys.includes(facet))).toEqual([]);
  });

  test('gives every value of a kind, a province, a Region and an amenity a phrase that means it', () => {
    const silent = lexicon.meanings.filter(
      ({ facet, value, phrases }) =>
        facet !== 'status' &&
        !phrases.some((phrase) => meaningsOf(phrase).some((found) => found.facet === facet && found.value === value)),
    );
    expect(silent).toEqual([]);
  });
});

test('further words are only given to values that there are', () => {
  const known = new Set(lexicon.meanings.map(({ facet, value }) => `${facet} ${value}`));
  const given = Object.entries(alsoCalled).flatMap(([facet, values]) =>
    Object.keys(values).map((value) => `${facet} ${value}`),
  );
  expect(given.filter((entry) => !known.has(entry))).toEqual([]);
});

test('the lexicon survives its way to the browser', () => {
  expect(unpacked(JSON.parse(JSON.stringify(packed(lexicon))))).toEqual(lexicon);
});

test('the names hold every name of every space, once', () => {
  const names = namesOf(catalogue);
  const wanted = catalogue.spaces.flatMap(({ record }) => [
    record.name,
    ...(record.otherNames ?? []),
    ...Object.keys(record.formerNames ?? {}),
  ]);
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
