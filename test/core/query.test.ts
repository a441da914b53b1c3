import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryNamesOf } from '../../src/core/facets/query-names.ts';
import { queryFrom, queryIn, sorts, stableQuery, type Query } from '../../src/core/query.ts';
import { locales } from '../../src/i18n/locales.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';

const names = queryNamesOf(loadCatalogue());
const read = (text: string) => queryFrom(new URLSearchParams(text), names);
const nothing: Query = { selection: {}, all: [], sort: 'name' };

describe('An address of the explorer', () => {
  test.each<[string, Partial<Query>]>([
    ['region=wallonie&statut=ouvert', { selection: { region: ['wallonia'], status: ['open'] } }],
    ['region=wallonia&status=open', { selection: { region: ['wallonia'], status: ['open'] } }],
    ['kind=coworking&kind=library', { selection: { kind: ['coworking', 'library'] } }],
    ['type=coworking,bibliotheque', { selection: { kind: ['coworking', 'library'] } }],
    ['type=tous,coworking,bibliotheque', { selection: { kind: ['coworking', 'library'] }, all: ['kind'] }],
    ['salle-de-reunion=oui', { selection: { 'meeting-room': ['yes'] } }],
    ['meeting-room=not-known', { selection: { 'meeting-room': ['unknown'] } }],
    ['meeting-room=unknown', { selection: { 'meeting-room': ['unknown'] } }],
    ['preuve=moins-de-2-ans', { selection: { evidence: ['1'] } }],
    ['prix=moins-de-100-par-mois', { selection: { price: ['month-under-100'] } }],
    ['commune=liege&tri=preuve', { selection: { municipality: ['liege'] }, sort: 'evidence' }],
    ['pres-de=luik', { near: 'luik', sort: 'distance' }],
    ['near=liege&sort=name', { near: 'liege', sort: 'name' }],
    ['sort=distance', {}],
    ['region=atlantis&colour=red&tri=hasard', {}],
  ])('%s is understood in any language', (text, expected) => {
    expect(read(text)).toEqual({ ...nothing, ...expected });
  });

  test('is written in the names of the page', () => {
    const query: Query = {
      selection: { region: ['wallonia'], kind: ['library', 'coworking'], 'meeting-room': ['yes', 'unknown'] },
      all: ['kind'],
      sort: 'evidence',
      near: 'liege',
    };
    expect(locales.map((locale) => queryIn(query, names, locale))).toMatchInlineSnapshot(`
      [
        "region=wallonie&salle-de-reunion=oui,inconnu&type=tous,coworking,bibliotheque&pres-de=liege&tri=preuve",
        "region=wallonia&meeting-room=yes,not-known&kind=all,coworking,library&near=liege&sort=evidence",
      ]
    `);
  });

  test('is written in stable names by pages that count', () => {
    expect(stableQuery({ region: ['wallonia'], status: [], kind: ['library', 'coworking'] })).toBe(
      'region=wallonia&kind=library,coworking',
    );
  });
});

describe('No name means two things', () => {
  test('among the facets, whatever the language', () => {
    const named = names.flatMap(({ key, slug }) =>
      [...new Set([key, ...Object.values(slug)])].map((name) => [name, key]),
    );
    const shared = Map.groupBy(named, ([name]) => name);
    expect([...shared.values()].filter((all) => all.length > 1)).toEqual([]);
  });

  test.each(names.map(({ key, values }) => [key, values] as const))('among the values of %s', (_, values) => {
    const named = Object.entries(values).flatMap(([value, words]) =>
      [...new Set([value, ...Object.values(words)])].map((name) => [name, value]),
    );
    const shared = Map.groupBy(named, ([name]) => name);
    expect([...shared.values()].filter((all) => all.length > 1)).toEqual([]);
  });
});

test('Whatever is chosen, its address read again is the same choice, and in the other language too', () => {
  const chosen = fc.tuple(
    ...names.map(({ key, values }) => fc.subarray(Object.keys(values)).map((some) => [key, some] as const)),
  );
  const asked = fc.record({
    chosen,
    all: fc.subarray(names.map(({ key }) => key)),
    sort: fc.constantFrom(...sorts),
    near: fc.option(fc.constantFrom('liege', 'sint-niklaas', '4000'), { nil: undefined }),
  });
  fc.assert(
    fc.property(asked, fc.constantFrom(...locales), ({ chosen: some, all, sort, near }, locale) => {
      const selection = Object.fromEntries(some.filter(([, values]) => values.length > 0));
      const query: Query = {
        selection,
        // All of one value is any of it, and no order by distance stands without a place.
        all: names.map(({ key }) => key).filter((key) => all.includes(key) && (selection[key]?.length ?? 0) > 1),
        sort: sort === 'distance' && !near ? 'name' : sort,
        ...(near && { near }),
      };
      expect(read(queryIn(query, names, locale))).toEqual(query);
    }),
  );
});
