import { describe, expect, test } from 'vitest';
import { compareNames } from '../../src/core/catalogue.ts';
import { aCatalogue, aSource, aSpaceInCatalogue } from '../a-space.ts';

describe('The catalogue', () => {
  test('stands by name as a French reader looks it up: accents and case aside, numbers by value', () => {
    const { spaces } = aCatalogue({
      a: { name: 'Zénith' },
      b: { name: 'Campus 29' },
      c: { name: 'étoile' },
      d: { name: 'Campus 5' },
      e: { name: 'Etage' },
    });
    expect(spaces.map(({ record }) => record.name)).toEqual(['Campus 5', 'Campus 29', 'Etage', 'étoile', 'Zénith']);
  });

  test('keeps two spaces of one name in the order of their ids', () => {
    expect(aCatalogue({ b: {}, a: {} }).spaces.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('gives a space its place, its status and the date of its newest evidence', () => {
    const space = aSpaceInCatalogue({
      sources: [aSource({ shows: 'open', published: '2014' }), aSource({ accessed: '2025-06-01' })],
    });
    expect(space).toMatchObject({
      place: { municipality: { nis: '92094' } },
      status: { state: 'open', date: '2014' },
      newest: '2025-06-01',
    });
  });

  test('gives an undated space no date', () => {
    expect(aSpaceInCatalogue({ sources: [aSource()] })).not.toHaveProperty('newest');
  });

  test('lists the spaces of a network, those that left it too', () => {
    const { network } = aCatalogue(
      {
        b: { name: 'B', networks: { cowallonia: { until: '2014' } } },
        a: { name: 'A', networks: { cowallonia: {} } },
        c: { name: 'C' },
      },
      { networks: { cowallonia: {} } },
    );
    expect(network.get('cowallonia')?.members.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

test('names compare without regard to accents', () => {
  expect(compareNames('Liège', 'liege')).toBe(0);
});
