import { describe, expect, test } from 'vitest';
import { differenceBetween } from '../../../src/core/cited/difference.ts';

const columns = ['id', 'status', 'desks'];
const before = {
  columns,
  rows: [
    ['a', 'open', 10],
    ['b', 'open', null],
    ['c', 'planned', 3],
  ],
};
const nothing = { columns, columnsAdded: [], columnsRemoved: [], added: [], removed: [], changed: [] };

describe('The difference between two answers', () => {
  test('is what came, what went, and cell by cell what changed', () => {
    const rows = [
      ['c', 'planned', 3],
      ['b', 'closed', 8],
      ['d', 'open', null],
    ];
    expect(differenceBetween(before, { columns, rows })).toEqual({
      ...nothing,
      added: [['d', 'open', null]],
      removed: [['a', 'open', 10]],
      changed: [
        {
          key: ['b'],
          cells: [
            { column: 'status', before: 'open', after: 'closed' },
            { column: 'desks', before: null, after: 8 },
          ],
        },
      ],
    });
  });

  test('is nothing when only the order changed', () =>
    expect(differenceBetween(before, { columns, rows: before.rows.toReversed() })).toEqual(nothing));

  test('counts equal rows as often as they come', () => {
    const old = { columns: ['n'], rows: [[1], [1], [2]] };
    const now = { columns: ['n'], rows: [[1], [2], [2], [2]] };
    expect(differenceBetween(old, now)).toMatchObject({ added: [[2], [2]], removed: [[1]], changed: [] });
  });

  test('knows rows by as many columns as tell them apart', () => {
    const names = ['space', 'key', 'price'];
    const old = {
      columns: names,
      rows: [
        ['a', 'day', 10],
        ['a', 'month', 100],
      ],
    };
    const now = {
      columns: names,
      rows: [
        ['a', 'day', 12],
        ['a', 'month', 100],
      ],
    };
    expect(differenceBetween(old, now).changed).toEqual([
      { key: ['a', 'day'], cells: [{ column: 'price', before: 10, after: 12 }] },
    ]);
  });

  test('leaves out columns that one of the answers does not have, and names them', () => {
    const now = {
      columns: ['status', 'id', 'credits'],
      rows: [
        ['open', 'a', 'x'],
        ['open', 'b', null],
        ['planned', 'c', null],
      ],
    };
    expect(differenceBetween(before, now)).toEqual({
      ...nothing,
      columns: ['status', 'id'],
      columnsAdded: ['credits'],
      columnsRemoved: ['desks'],
    });
  });

  test('is seen in the second of two columns of one name', () => {
    const names = ['id', 'name', 'name'];
    const old = { columns: names, rows: [['a', 'La Forge', 'Namur']] };
    expect(differenceBetween(old, { columns: names, rows: [['a', 'La Forge', 'Liège']] })).toEqual({
      ...nothing,
      columns: names,
      changed: [{ key: ['a'], cells: [{ column: 'name', before: 'Namur', after: 'Liège' }] }],
    });
  });

  test('takes a second column of one name for one that came or went', () => {
    const one = { columns: ['id', 'name'], rows: [['a', 'La Forge']] };
    const two = { columns: ['id', 'name', 'name'], rows: [['a', 'La Forge', 'Namur']] };
    expect(differenceBetween(one, two)).toEqual({ ...nothing, columns: ['id', 'name'], columnsAdded: ['name'] });
    expect(differenceBetween(two, one)).toEqual({ ...nothing, columns: ['id', 'name'], columnsRemoved: ['name'] });
  });
});
