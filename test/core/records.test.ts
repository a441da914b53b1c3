import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { typesFile } from '../../src/io/folders.ts';
import { writtenTypes } from '../../src/io/written-types.ts';

test('the types of the records are those that `npm run types` makes of the schemas', async () => {
  expect(readFileSync(typesFile, 'utf8')).toBe(await writtenTypes());
});
