import { describe, expect, test } from 'vitest';
import { judgeChart } from '../../../src/core/judge.ts';
import type { StatisticRecord } from '../../../src/core/records.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { words } from '../../words.ts';

const places = { unit: 'places', territory: '01000' } as const;
const counted = (...by: readonly string[]): StatisticRecord['values'] =>
  Object.fromEntries(by.map((who, index) => [String(index), { on: String(2012 + index), count: index, by: who }]));

const series = new Map<string, Partial<StatisticRecord>>([
  ['one-counter', { ...places, values: counted('Deskmag', 'Deskmag') }],
  ['two-counters', { ...places, values: counted('Deskmag', 'Data News') }],
  ['nobody-named', { ...places, values: { ...counted('Deskmag'), other: { on: '2015', count: 3 } } }],
  ['elsewhere', { ...places, territory: 'world', values: counted('Deskmag') }],
  ['floor-area', { ...places, unit: 'm2', values: counted('Deskmag') }],
]);

const codesOf = (chart: { readonly series: readonly string[]; readonly curves?: readonly string[] }) =>
  judgeChart(
    { title: words('Un titre.', 'A title.'), ...chart },
    {
      id: 'a-chart',
      gazetteer: readGazetteer(),
      spaceIds: new Set(),
      networkIds: new Set(),
      termIds: new Set(),
      questionIds: new Set(),
      series,
    },
  ).map(({ code, pointer }) => `${code} ${pointer}`);

describe('A chart', () => {
  test('may show series of one unit and one territory, and join what one body counted', () => {
    expect(codesOf({ series: ['two-counters', 'one-counter'], curves: ['one-counter'] })).toEqual([]);
  });

  test.each([
    ['another territory', 'elsewhere'],
    ['another unit', 'floor-area'],
  ])('may not show a series of %s on the same sheet', (_what, other) => {
    expect(codesOf({ series: ['one-counter', other] })).toEqual(['series-of-two-scales /series/1']);
  });

  test.each([
    ['two bodies counted', 'two-counters'],
    ['nobody is said to have counted', 'nobody-named'],
  ])('may not join by a line what %s', (_what, curve) => {
    expect(codesOf({ series: [curve], curves: [curve] })).toEqual(['curve-of-two-countings /curves/0']);
  });

  test('may not name a series that is not there, nor a curve that is not among its series', () => {
    expect(codesOf({ series: ['one-conter'] })).toEqual(['not-in-list-near /series/0']);
    expect(codesOf({ series: ['elsewhere'], curves: ['one-counter'] })).toEqual(['not-in-list /curves/0']);
  });
});
