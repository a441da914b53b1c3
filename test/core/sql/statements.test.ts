import { describe, expect, test } from 'vitest';
import { asksNothing } from '../../../src/core/sql/statements.ts';

describe('After a statement', () => {
  test.each(['', ' \n\t', ';', '; ;\r\n', '-- done', '-- SELECT 1;\n', '/* SELECT 2; */', ';/**/ /* a * b */ -- c'])(
    '%j asks nothing',
    (rest) => expect(asksNothing(rest)).toBe(true),
  );

  test.each([
    'SELECT 2',
    '; SELECT 2',
    '-- one\nSELECT 2',
    '/* one */ SELECT 2',
    'x',
    '/ 2',
    '- 2',
    "';'",
    "'--'",
    "'/*",
  ])('%j asks more', (rest) => expect(asksNothing(rest)).toBe(false));

  test.each(['/**/', '/* ', '--\n', ';', ' '])('a hundred thousand times %j keeps nobody busy', (piece) =>
    expect(asksNothing(piece.repeat(100_000))).toBe(true),
  );
});
