import { describe, expect, test } from 'vitest';
import { canonicalLine, hashesOf, type Sum } from '../../../src/core/datasets/canonical.ts';
import { column } from '../../../src/core/datasets/column.ts';
import { tableFrom } from '../../../src/core/datasets/table.ts';
import { words } from '../../words.ts';
import { smallCatalogue } from './small-catalogue.ts';

const word = words('Mot', 'Word');

const tableWith = (keys: readonly (string | undefined)[]) =>
  tableFrom<string | undefined>({
    name: 't',
    label: word,
    description: word,
    columns: [column({ name: 'key', type: 'text', label: word, description: word, cellOf: (key) => key })],
    primaryKey: ['key'],
    foreignKeys: [],
    rowsOf: () => keys,
  });

/** A sum that is the text itself. */
function echo(): Sum {
  let held = '';
  return { update: (text) => (held += text), digest: () => `#${held}` };
}

describe('The canonical form of a row', () => {
  test.each([
    [['a', 1.5, true, undefined], '["a",1.5,true,null]'],
    [[['fr', 'nl']], '[["fr","nl"]]'],
    [['é "\u0001\n'], '["é \\"\\u0001\\n"]'],
    [[-0, 1e21, 0.1], '[0,1e+21,0.1]'],
  ])('%j is %s', (cells, line) => expect(canonicalLine(cells)).toBe(line));
});

describe('The hashes of a table', () => {
  test('are of each line, and of all lines with their ends', () =>
    expect(hashesOf(tableWith(['a', 'b']), smallCatalogue, echo)).toEqual({
      sha256: '#["key"]\n["a"]\n["b"]\n',
      rows: { a: '#["a"]', b: '#["b"]' },
    }));

  test.each(['a|b', undefined])('refuse %s as a key, which would not name one row', (key) =>
    expect(() => hashesOf(tableWith([key]), smallCatalogue, echo)).toThrow('A key of t'),
  );
});
