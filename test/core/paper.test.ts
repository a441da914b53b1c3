import { expect, test } from 'vitest';
import type { Evidence } from '../../src/core/evidence.ts';
import type { Fact } from '../../src/core/facts.ts';
import { paperCut } from '../../src/core/paper.ts';
import { aSource } from '../a-space.ts';

const evidence = (count: number): Evidence[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    supports: [],
    contradicts: {},
    source: aSource({ publisher: 'Le Soir' }),
  }));
const facts = (count: number): Fact[] =>
  Array.from({ length: count }, () => ({
    ...{ pointers: ['/opened'], label: 'Ouverture', text: 'Mars 2013', evidence: evidence(1), age: 1, disputes: [] },
  }));
const cutOf = (given: { facts?: number; sources?: number; story?: string }) =>
  paperCut({
    locale: 'fr',
    facts: facts(given.facts ?? 5),
    evidence: evidence(given.sources ?? 3),
    above: 'Un espace de coworking à Namur',
    unknown: 'Wifi',
    story: given.story,
  });

test('what fits is whole', () => {
  expect(cutOf({ story: 'Un texte. '.repeat(100) })).toEqual({ facts: 5, sources: 3, hasStory: true });
});

test('a page without a text has none on paper', () => {
  expect(cutOf({}).hasStory).toBe(false);
});

test('a text that finds no room goes before a source does', () => {
  expect(cutOf({ story: 'Un texte. '.repeat(2000) })).toEqual({ facts: 5, sources: 3, hasStory: false });
});

test('of too many sources the first are kept, and every fact', () => {
  const cut = cutOf({ sources: 200, story: 'Court.' });
  expect(cut.facts).toBe(5);
  expect(cut.sources).toBeGreaterThan(10);
  expect(cut.sources).toBeLessThan(60);
  expect(cut.hasStory).toBe(false);
});

test('too many facts still leave sources some room', () => {
  const cut = cutOf({ facts: 200, sources: 200 });
  expect(cut.facts).toBeGreaterThan(25);
  expect(cut.facts).toBeLessThan(60);
  expect(cut.sources).toBeGreaterThan(2);
});
