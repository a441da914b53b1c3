import { describe, expect, test } from 'vitest';
import { pointersLead } from '../../../src/core/rules/pointers-lead.ts';
import { aSource, aSpace, type Given } from '../../a-space.ts';
import { judgedBy } from './judged-by.ts';

const facts: Given = {
  opened: '2013-03',
  capacity: { desks: [15, 20] },
  offers: { day: { plan: 'desk', price: 10 } },
  formerNames: { 'Ruche/Korf': {} },
};
const supporting = (pointer: string) =>
  judgedBy(pointersLead, aSpace({ ...facts, sources: [aSource({ supports: [pointer] })] }));
const contradicting = (pointer: string, value: unknown) =>
  judgedBy(pointersLead, aSpace({ ...facts, sources: [aSource({ contradicts: { [pointer]: value } })] }));

describe('Evidence may name', () => {
  test.each([
    '/name',
    '/capacity',
    '/capacity/desks',
    '/offers/day',
    '/offers/day/price',
    '/formerNames/Ruche~1Korf',
    '/kinds',
  ])('%s', (pointer) => {
    expect(supporting(pointer)).toEqual([]);
  });
});

describe('Evidence may not name', () => {
  test.each([
    ['/offers', 'pointer-too-wide'],
    ['/formerNames', 'pointer-too-wide'],
    ['/offers/month', 'dead-pointer'],
    ['/offers/day/prize', 'dead-pointer-near'],
    ['/kinds/0', 'dead-pointer-near'],
    ['/capacity/desks/0', 'dead-pointer-near'],
    ['/closed', 'dead-pointer'],
    ['/sources', 'dead-pointer'],
    ['/id', 'dead-pointer'],
  ])('%s: %s', (pointer, code) => {
    expect(supporting(pointer)).toEqual([`${code} /sources/0/supports/0`]);
  });
});

describe('A page that contradicts', () => {
  test.each([
    ['/opened', '2012'],
    ['/capacity/desks', 25],
    ['/offers/day/price', 12],
    ['/kinds', ['coworking', 'library']],
  ])('%s may give %j', (pointer, value) => {
    expect(contradicting(pointer, value)).toEqual([]);
  });

  test.each([
    ['/opened', '2013-03', 'contradicts-nothing'],
    ['/capacity/desks', [15, 20], 'contradicts-nothing'],
    ['/opened', 2012, 'contradiction-not-valid'],
    ['/opened', '2012-02-30', 'contradiction-not-valid'],
    ['/capacity/desks', 'twenty', 'contradiction-not-valid'],
    ['/kinds', ['spaceship'], 'contradiction-not-valid'],
    ['/closed', '2014', 'dead-pointer'],
    ['/offers', {}, 'pointer-too-wide'],
  ])('%s may not give %j: %s', (pointer, value, code) => {
    expect(contradicting(pointer, value)).toEqual([`${code} /sources/0/contradicts/${pointer.replaceAll('/', '~1')}`]);
  });

  test('cannot support the same fact', () => {
    expect(
      judgedBy(
        pointersLead,
        aSpace({ ...facts, sources: [aSource({ supports: ['/opened'], contradicts: { '/opened': '2012' } })] }),
      ),
    ).toEqual(['supports-and-contradicts /sources/0/contradicts/~1opened']);
  });
});

test('a look is judged like a page', () => {
  expect(
    judgedBy(pointersLead, aSpace({ ...facts, checks: [{ on: '2026-05-02', by: 'visit', supports: ['/closed'] }] })),
  ).toEqual(['dead-pointer /checks/0/supports/0']);
});
