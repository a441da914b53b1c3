import { describe, expect, test } from 'vitest';
import { startNamed, startsOf } from '../../src/core/near.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

const starts = startsOf(readGazetteer());
const named = (text: string) => startNamed(text, starts).start?.slug;
const meant = (text: string) => startNamed(text, starts).meant.map(({ name }) => name);

describe('A place to start from is found', () => {
  test.each([
    ['Liège', 'liege'],
    ['liege', 'liege'],
    ['LUIK', 'liege'],
    ['Lüttich', 'liege'],
    ['4000', 'liege'],
    ['Antwerp', 'antwerpen'],
    ['Anvers', 'antwerpen'],
    ['Mons', 'mons'],
    ['Bergen', 'mons'],
    ['braine l’alleud', 'braine-l-alleud'],
    ['Sint-Niklaas', 'sint-niklaas'],
    ['1348', 'ottignies-louvain-la-neuve'],
    ['Jambes', 'jambes'],
  ])('by %s: %s', (text, slug) => {
    expect(named(text)).toBe(slug);
  });
});

test('A name half typed, or mistyped, proposes what it may mean', () => {
  expect(meant('charler')).toContain('Charleroi');
  expect(meant('Charleory')).toContain('Charleroi');
  expect([named('Charleory'), named('')]).toEqual([undefined, undefined]);
});

test('What resembles nothing proposes nothing', () => {
  expect(meant('xyzzyplugh')).toEqual([]);
  expect(meant('9999999')).toEqual([]);
});

test('Every place has an address of its own, and stands in Belgium', () => {
  expect(new Set(starts.map(({ slug }) => slug)).size).toBe(starts.length);
  expect(starts.filter(({ lat, lon }) => lat < 49.4 || lat > 51.6 || lon < 2.5 || lon > 6.5)).toEqual([]);
});
