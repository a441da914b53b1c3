/** The recipe is run as a reader would run it, over values that languages write differently. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashRecipe } from '../../../src/core/cited/recipe.ts';
import { canonicalText, type CitedCell } from '../../../src/core/cited/rows.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lacksPython = spawnSync('python3', ['--version']).error !== undefined;

/** What it prints of one value, given as SQL, in an empty database. */
function printed(sql: string): string {
  const recipe = hashRecipe.replace(/question = ".*"/, () => `question = """SELECT ${sql} AS a"""`);
  const { stdout, stderr } = spawnSync('python3', ['-c', recipe], { cwd: folder, encoding: 'utf8' });
  return stdout.trim() || stderr;
}

const hashOf = (cell: CitedCell): string =>
  createHash('sha256')
    .update(canonicalText({ columns: ['a'], rows: [[cell]] }))
    .digest('hex');

/** Each value as the page has it: numbers as JavaScript reads them, integers beyond 2^53 and blobs as text. */
const values: readonly (readonly [sql: string, cell: CitedCell])[] = [
  ['12', 12],
  ['12.0', 12],
  ['12.5', 12.5],
  ['-0.0', 0],
  ['0.0001', 0.0001],
  ['0.00001', 0.00001],
  ['0.00001234', 0.00001234],
  ['0.000001', 0.000001],
  ['0.0000001', 0.0000001],
  ['-1.5e-10', -1.5e-10],
  ['5e-324', 5e-324],
  ['1e15', 1e15],
  ['1e16', 1e16],
  ['1.2345e17', 1.2345e17],
  ['1152921504606846976.0', 2 ** 60],
  ['123456789012345678901.0', 123456789012345680000],
  ['1e21', 1e21],
  ['1.5e22', 1.5e22],
  ['1.7976931348623157e308', 1.7976931348623157e308],
  ['9e999', null],
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', '9007199254740992'],
  ['-9007199254740993', '-9007199254740993'],
  ['9223372036854775807', '9223372036854775807'],
  ["x'FF00'", "x'FF00'"],
  ["'é \u2028 \u{1F600}' || char(1, 9, 10, 31, 34, 92, 127)", 'é \u2028 \u{1F600}\u0001\t\n\u001F"\\\u007F'],
  ["'1e-05'", '1e-05'],
  ['NULL', null],
];

describe('The recipe in Python gives the hash that the page gives', () => {
  test.each(values)('of %s', (sql, cell) => {
    if (lacksPython) return;
    expect(printed(sql)).toBe(`1-${hashOf(cell)}`);
  });
});
