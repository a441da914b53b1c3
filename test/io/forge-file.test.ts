import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgeApi } from '../../src/io/forge-api.ts';
import { keepFile } from '../../src/io/forge-file.ts';
import { aForge, token, type AForge } from './a-forge.ts';

let forge: AForge;
beforeEach(async () => {
  forge = await aForge();
});
afterEach(() => forge.close());

const path = 'observations/links.json';
const keep = (text: string) => keepFile(forgeApi(forge.repository, token), { path, text, message: 'Look at sources' });
const kept = (): string => Buffer.from(forge.files.get(path)?.content ?? '', 'base64').toString();
const long = `{ "a": "${'é'.repeat(200)}" }\n`;

test('a file that is not there is added', async () => {
  expect(await keep(long)).toBe(true);
  expect(kept()).toBe(long);
});

test('a file that is there is replaced', async () => {
  await keep(long);
  expect(await keep('{}\n')).toBe(true);
  expect(kept()).toBe('{}\n');
});

test('a file that is the same there is left alone', async () => {
  await keep(long);
  expect(await keep(long)).toBe(false);
  expect(forge.asked.filter((asked) => asked.startsWith('PUT'))).toHaveLength(1);
});

test('what the forge refuses is told', async () => {
  forge.refusing = 409;
  await expect(keep('{}\n')).rejects.toThrow(/contents\/observations\/links\.json: 409 No\.$/);
});
