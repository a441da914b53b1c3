import { describe, expect, test } from 'vitest';
import { ageOfNewest, byNewest, contradictionsOf, evidenceFor, evidenceOf } from '../../src/core/evidence.ts';
import { aSource, aSpace } from '../a-space.ts';

const record = aSpace({
  sources: [
    aSource({ title: 'undated', supports: ['/capacity'] }),
    aSource({ title: 'read', accessed: '2025-01-10', supports: ['/name', '/capacity/desks'] }),
    aSource({
      title: 'published',
      published: '2016-10-05',
      accessed: '2026-01-10',
      shows: 'open',
      supports: ['/name'],
      contradicts: { '/capacity/desks': 15, '/opened': '2012' },
    }),
  ],
  checks: [
    { on: '2026-05-02', by: 'visit', shows: 'open', supports: ['/name'], contradicts: { '/capacity/desks': 18 } },
  ],
});
const evidence = evidenceOf(record);
const numbers = (found: readonly { number: number }[]) => found.map(({ number }) => number);

describe('The evidence of a record', () => {
  test('is numbered from 1, the sources first', () => {
    expect(evidence.map(({ number, source, check }) => [number, source?.title ?? check?.by])).toEqual([
      [1, 'undated'],
      [2, 'read'],
      [3, 'published'],
      [4, 'visit'],
    ]);
  });

  test('is as old as it was published, else read, or looked at', () => {
    expect(evidence.map(({ date }) => date)).toEqual([undefined, '2025-01-10', '2016-10-05', '2026-05-02']);
  });

  test('comes newest first, undated last', () => {
    expect(numbers(evidence.toSorted(byNewest))).toEqual([4, 2, 3, 1]);
  });

  test('of one day, and undated, stays in the order of the file', () => {
    const pages = evidenceOf(
      aSpace({ sources: [aSource(), aSource({ published: '2014' }), aSource(), aSource({ published: '2014' })] }),
    );
    expect(numbers(pages.toSorted(byNewest))).toEqual([2, 4, 1, 3]);
  });

  test('of a fact is what names it, or the map that it stands in', () => {
    expect(numbers(evidenceFor(evidence, '/capacity/desks'))).toEqual([2, 1]);
  });

  test('of a map is also what names a part of it', () => {
    expect(numbers(evidenceFor(evidence, '/capacity'))).toEqual([2, 1]);
  });

  test('of a fact is not that of one whose name begins alike', () => {
    expect(evidenceFor(evidence, '/nam')).toEqual([]);
  });

  test('that says otherwise comes newest first, with the value that it gives', () => {
    const found = contradictionsOf(evidence, '/capacity').map(({ evidence: { number }, pointer, value }) => [
      number,
      pointer,
      value,
    ]);
    expect(found).toEqual([
      [4, '/capacity/desks', 18],
      [3, '/capacity/desks', 15],
    ]);
  });

  test('is as old as its newest; undated when all of it is', () => {
    expect(ageOfNewest(evidence, '2026-11-21')).toBe(1);
    expect(ageOfNewest(evidenceFor(evidence, '/capacity/area'), '2026-11-21')).toBe(0);
    expect(ageOfNewest([], '2026-11-21')).toBe(0);
  });
});
