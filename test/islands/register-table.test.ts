import { describe, expect, test } from 'vitest';
import { compareCells, nextDirection } from '../../src/islands/register-table/order.ts';

const sorted = (cells: readonly string[], direction: 'ascending' | 'descending') =>
  cells.toSorted(compareCells('fr', direction));

describe('The lines of a table', () => {
  test('stand as a French reader looks words up', () =>
    expect(sorted(['Été', 'Zoo', 'abri', 'Eau'], 'ascending')).toEqual(['abri', 'Eau', 'Été', 'Zoo']));

  test('stand by value where they are numbers', () =>
    expect(sorted(['10', '9', '100'], 'descending')).toEqual(['100', '10', '9']));

  test('leave what is unknown last, whichever way they run', () => {
    expect(sorted(['', 'b', 'a'], 'ascending')).toEqual(['a', 'b', '']);
    expect(sorted(['', 'b', 'a'], 'descending')).toEqual(['b', 'a', '']);
  });

  test('begin with the least, and turn round when asked again', () =>
    expect([null, 'ascending', 'descending'].map(nextDirection)).toEqual(['ascending', 'descending', 'ascending']));
});
