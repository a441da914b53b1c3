import { describe, expect, test } from 'vitest';
import { figureOf } from './derived.ts';
import { bytesIn, durationIn } from './figure-words.ts';
import { parts } from './parts/index.ts';
import { reportOf } from './report.ts';
import { renewed, type Row } from './row.ts';
import { targets, type Target } from './targets.ts';
import { verdictOn } from './verdicts.ts';

const row = (more: Partial<Row>): Row => ({ part: 'pages', size: 10_000, name: 'Astro', ...more });

const ratio: Target = {
  words: 'Astro beside Eleventy',
  of: { part: 'pages', name: 'Astro', size: 10_000, figure: 'wall' },
  over: { part: 'pages', name: 'Eleventy', size: 10_000, figure: 'wall' },
  most: 2,
  unit: 'times',
};

describe('A target', () => {
  test('is met by a figure that is just as much', () => {
    const { found, isMet } = verdictOn(ratio, [row({ wall: 60 }), row({ name: 'Eleventy', wall: 30 })]);
    expect({ found, isMet }).toEqual({ found: 2, isMet: true });
  });

  test('is not met by more', () => {
    expect(verdictOn(ratio, [row({ wall: 61 }), row({ name: 'Eleventy', wall: 30 })]).isMet).toBe(false);
  });

  test('has no verdict where one of its figures is missing', () => {
    expect(verdictOn(ratio, [row({ wall: 60 })])).toEqual({ target: ratio });
  });

  test('does not take the figure of another size', () => {
    const eleventy = row({ name: 'Eleventy', wall: 30 });
    expect(verdictOn(ratio, [row({ size: 220, wall: 1 }), eleventy])).toEqual({ target: ratio });
  });

  test('of all rows of a part takes the worst', () => {
    const scores: Target = {
      words: '',
      of: { part: 'pages', size: 10_000, figure: 'score' },
      least: 90,
      unit: 'points',
    };
    expect(verdictOn(scores, [row({ score: 100 }), row({ name: 'other', score: 89 })]).found).toBe(89);
  });

  test('of none differing is met by none', () => {
    const none: Target = { words: '', of: { part: 'pages', size: 10_000, figure: 'count' }, most: 0, unit: 'files' };
    expect(verdictOn(none, [row({ count: 0 })]).isMet).toBe(true);
  });

  test.each(targets.map((target) => [target.words, target] as const))(
    'asks for a part that there is: %s',
    (_, target) => {
      expect(parts.map(({ name }) => name)).toContain(target.of.part);
    },
  );
});

describe('Figures', () => {
  test('are reckoned for each and a second', () => {
    const measured = row({ wall: 4000, count: 2000 });
    expect([figureOf(measured, 'pace'), figureOf(measured, 'rate')]).toEqual([2, 500]);
  });

  test('of a new run take the place of those of the same part and size alone', () => {
    const before = [row({ wall: 1 }), row({ size: 220, wall: 2 }), row({ name: 'gone', wall: 3 })];
    expect(renewed(before, [row({ wall: 9 })])).toEqual([row({ size: 220, wall: 2 }), row({ wall: 9 })]);
  });

  test.each([
    [999, '999 bytes'],
    [150_000, '150.0 kB'],
    [1_380_000_000, '1.38 GB'],
  ])('%i bytes are read as %s', (bytes, words) => expect(bytesIn(bytes)).toBe(words));

  test.each([
    [9.2, '9.20 ms'],
    [450, '450 ms'],
    [45_300, '45.3 s'],
  ])('%f milliseconds are read as %s', (duration, words) => expect(durationIn(duration)).toBe(words));
});

test('The report says of each target whether it is met, and of each ratio what was found', () => {
  const rows = [row({ wall: 61_000, count: 20_000 }), row({ name: 'Eleventy', wall: 30_000, count: 20_000 })];
  const report = reportOf({ machine: 'two processors', date: '2026-12-01', seed: 1, rows });
  expect(report).toContain(
    '| Pages of spaces alone, beside Eleventy’s time for the same pages | at most 2.00 times | 2.03 times | **not met** |',
  );
  expect(report).toContain('| pages: Astro / Eleventy | 2.03 times |');
  expect(report).toContain('| Astro | 10,000 | 61.0 s | 20,000 | 3.05 ms | 328 |');
});
