import { describe, expect, test } from 'vitest';
import { lineageBetween } from '../../../src/core/changes/lineage.ts';
import type { AnyRecord, RecordsById } from '../../../src/core/changes/records.ts';

const directory = 'https://directory.example/';
const at = (name: string, ...urls: readonly string[]): AnyRecord => ({
  name,
  kinds: ['coworking'],
  sources: urls.map((url) => ({ url, supports: ['/name', '/kinds'] })),
});
const none = { renamed: {}, merged: {} };

describe('A page on which many records rest', () => {
  // Each is alike by more than half: the kinds, the page and what it supports.
  const other = at('Le Phare', directory);

  test('does not make another of them the record that went', () =>
    expect(
      lineageBetween(
        { moulin: at('Le Moulin', directory), phare: other },
        { grange: at('La Grange', directory), phare: other },
      ),
    ).toEqual(none));

  test('does not make it go into one that only came to rest on the same page', () =>
    expect(
      lineageBetween(
        {
          moulin: at('Le Moulin', directory),
          phare: at('Le Phare', 'https://phare.example/'),
          halle: at('La Halle', directory),
        },
        { phare: at('Le Phare', 'https://phare.example/', directory), halle: at('La Halle', directory) },
      ),
    ).toEqual(none));

  test('does not hide by what else a record is known after it was renamed', () =>
    expect(
      lineageBetween(
        { moulin: at('Le Moulin', directory, 'https://moulin.example/'), phare: other },
        { 'le-moulin': at('Le Moulin', directory, 'https://moulin.example/'), phare: other },
      ),
    ).toEqual({ renamed: { 'le-moulin': 'moulin' }, merged: {} }));
});

describe('A record has gone into another one', () => {
  const moulin = at('Le Moulin', 'https://moulin.example/');
  const phare = at('Le Phare', 'https://phare.example/');

  test('that has taken over its page and its name', () =>
    expect(
      lineageBetween(
        { moulin, phare },
        {
          phare: {
            ...phare,
            formerNames: { 'Le Moulin': {} },
            sources: [...(phare['sources'] as []), ...(moulin['sources'] as [])],
          },
        },
      ),
    ).toEqual({ renamed: {}, merged: { moulin: 'phare' } }));

  test('only where that one bears its name: a page may be read for another reason', () =>
    expect(
      lineageBetween(
        { moulin, phare },
        { phare: { ...phare, sources: [...(phare['sources'] as []), ...(moulin['sources'] as [])] } },
      ),
    ).toEqual(none));

  test('only where no third one bears the same name', () => {
    const named = { ...phare, otherNames: ['Le Moulin'] };
    const namesake = at('Le Moulin', 'https://autre-moulin.example/');
    expect(lineageBetween({ moulin, phare, namesake }, { phare: named, namesake })).toEqual(none);
  });
});

test('A page that all records share is not held against each of them', () => {
  let read = 0;
  const counted = (name: string): AnyRecord =>
    Object.defineProperty(at(name, directory), 'kinds', {
      enumerable: true,
      get: () => {
        read += 1;
        return ['coworking'];
      },
    });
  const many = (prefix: string): RecordsById =>
    Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${prefix}${index}`, counted(`${prefix} ${index}`)]));
  lineageBetween(many('a'), many('b'));
  // 400 records; each pair would be 40,000.
  expect(read).toBeLessThanOrEqual(4 * 400);
});
