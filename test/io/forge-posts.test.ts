import { afterEach, beforeEach, expect, test } from 'vitest';
import { ForgeError, forgeApi } from '../../src/io/forge-api.ts';
import { postIssue } from '../../src/io/forge-posts.ts';
import { aForge, token, type AForge } from './a-forge.ts';

let forge: AForge;
beforeEach(async () => {
  forge = await aForge();
});
afterEach(() => forge.close());

const post = (text: string) =>
  postIssue(forgeApi(forge.repository, token), { mark: '<!-- mark -->', title: 'Stale', text: `<!-- mark -->${text}` });

test('one issue is opened, and written anew while it is open', async () => {
  await post(' in May');
  await post(' in June');
  expect(forge.written.map(({ body }) => body)).toEqual(['<!-- mark --> in June']);
});

test('a list is read to its last page', async () => {
  const other = { title: 'Another', body: '', user: { type: 'User' } };
  for (let number = 1; number <= 100; number += 1) forge.written.push({ ...other, id: number, number });
  await post('').catch(() => {});
  expect(forge.asked.slice(0, 2)).toEqual([
    'GET /issues?state=open&per_page=100&page=1',
    'GET /issues?state=open&per_page=100&page=2',
  ]);
});

test('what the forge refuses is told with the request and its own words, and without the token', async () => {
  forge.refusing = 403;
  const told = await post('').catch((error: unknown) => error);
  expect(told).toBeInstanceOf(ForgeError);
  expect(String(told)).toMatch(/GET http:\/\/127\.0\.0\.1:\d+\/api\/v3\/repos\/owner\/name\/issues\?.*: 403 No\.$/);
  expect(String(told)).not.toContain(token);
});
