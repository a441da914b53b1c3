import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pathOf } from '../../src/core/page.ts';
import { settled, visit } from './visit.ts';

/** Of everything beside the index: Pagefind's script and WebAssembly, its index, the pages found, and our words. */
const most = 150_000;

/** Bytes on the wire of what search loads for one query of a new reader, compressed as a host does. */
async function bytesOf(query: string): Promise<number> {
  const page = await visit(pathOf({ section: 'search' }, 'fr'));
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/pagefind/')) bodies.push(response.body());
  });
  await page.locator('register-search input[type=search]').fill(query);
  await page.waitForURL('**?q=*');
  await settled(page);
  const sizes = (await Promise.all(bodies)).map((body) => Math.min(body.length, gzipSync(body, { level: 9 }).length));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.each([
  'betacowork',
  'Luik',
  'salle de réunion',
  'Coworking Namur',
  'coworking avec salle de réunion à Liège',
  'où travailler près de la gare de Namur ?',
  'bureau à Gand le week-end',
  'coworkng Charleory',
])('the first query costs 150 kB at most: %s', async (query) => {
  const bytes = await bytesOf(query);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThanOrEqual(most);
});
