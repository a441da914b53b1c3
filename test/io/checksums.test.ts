import { expect, test } from 'vitest';
import { checksumsOf, sha256Of, sumsIn } from '../../src/io/checksums.ts';

// As `printf 'abc' | sha256sum` prints it (FIPS 180-4, B.1).
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('the lines of a SHA256SUMS are read as sha256sum writes them', () => {
  expect(sha256Of('abc')).toBe(abc);
  expect(sumsIn(`${abc}  spaces.csv\n${abc}  spaces/coworking-namur-namur.json\n`)).toEqual([
    { file: 'spaces.csv', sha256: abc },
    { file: 'spaces/coworking-namur-namur.json', sha256: abc },
  ]);
});

test('what is read is written again as it was', () => {
  const text = `${abc}  a.csv\n${abc}  b/c.json\n`;
  expect(checksumsOf(new Map(sumsIn(text).map(({ file, sha256 }) => [file, { sha256 }])))).toBe(text);
});

test('an empty file names nothing', () => expect(sumsIn('')).toEqual([]));
