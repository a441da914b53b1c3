import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { translatorOf } from '../../src/i18n/translate.ts';
import { ImportError, importText } from '../../src/io/import-text.ts';
import { readOsm } from '../../src/io/read-osm.ts';
import { readTable } from '../../src/io/read-table.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Why a file is refused, and where: `3:20 From here on …`. */
function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { position: { line, column } = {}, key, args } = error;
    return `${line ? `${line}:${column} ` : ''}${translatorOf('en')(key, args)}`;
  }
  return 'is read';
}

const withText = (bytes: string | Uint8Array): string => {
  const file = path.join(folder, 'file');
  writeFileSync(file, bytes);
  return importText(file);
};

describe('A file to import is refused with its place and the mend', () => {
  test.each([
    ['JSON that is cut off', '{\n  "elements": [\n    {"type": "node"', /^3:20 From here on it is no JSON/],
    ['JSON with a slip', '{\n  "elements": [,]\n}', /^2:16 From here on it is no JSON/],
    ['JSON of another kind', '{"rows": []}', /^At \/elements it is neither/],
    [
      'an element without a number',
      '{"elements": [{"type": "node", "id": "x"}]}',
      /^At \/elements\/0\/id it is neither/,
    ],
    [
      'an answer that was broken off',
      '{"elements": [], "remark": "runtime error: timed out"}',
      /Ask for a smaller area/,
    ],
    [
      'GeoJSON from elsewhere',
      '{"type": "FeatureCollection", "features": [{"geometry": null, "properties": {}}]}',
      /^At \/features\/0 the identifier of OpenStreetMap is missing/,
    ],
  ])('%s', (_name, text, told) => {
    expect(refusal(() => readOsm(text))).toMatch(told);
  });

  test.each([
    ['a cell that is not closed', 'name,kinds\nLe Nid,"cowork', /^2:1 The table ends in the middle of a cell/],
    [
      'a row that is cut off',
      'name,kinds,street\nLe Nid,coworking,A\nLa Ru',
      /^3:1 This line does not have as many cells/,
    ],
    ['nothing at all', '', /^The table is empty/],
    ['a heading twice', 'name,name\nA,B', /^1:1 Two columns are called “name”/],
    ['no column of names', 'a,b\n1,2', /^1:1 No column gives the name of the place. The headings are: a, b/],
  ])('a table with %s', (_name, text, told) => {
    expect(refusal(() => readTable(text))).toMatch(told);
  });

  test.each([
    ['of another encoding', Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe9]), /^The file is not UTF-8/],
    ['in UTF-16 without a mark', Uint8Array.from([0x6e, 0, 0x61, 0, 0x6d, 0]), /saved as UTF-16/],
    ['of 50 MB', new Uint8Array(50 * 1024 * 1024), /^The file has 50 MB, and 8 MB is the most/],
  ])('a file %s', (_name, bytes, told) => {
    expect(refusal(() => withText(bytes))).toMatch(told);
  });

  test('a file that is not there', () => {
    expect(refusal(() => importText(path.join(folder, 'missing')))).toBe('There is no file at this place.');
  });
});

describe('A table is read', () => {
  test.each([';', '\t', ','])('with its cells parted by %j', (sign) => {
    const { rows } = readTable(`\uFEFFname${sign}kinds\r\nLe Nid${sign}"a ""b"" c"\r\n`);
    expect(rows).toEqual([{ line: 2, cells: ['Le Nid', 'a "b" c'] }]);
  });
});
