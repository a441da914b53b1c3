/** What a reader on the other side of a network fetches of a large file: its footer, and the groups and columns it asks for. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spacesParquet } from '../../src/core/datasets/geo-parquet.ts';
import { type ServedSite, serve } from '../../src/io/serve.ts';
import { writeStreamed } from '../../src/io/streamed-file.ts';
import { aCatalogue, type Given } from '../a-space.ts';
import { asked } from '../site/formats/duckdb-tables.ts';

const count = 25_000;
/** Liège, Tournai, Arlon and Namur: far from each other, and in this order by none of their codes. */
const towns = ['62063', '57081', '81001', '92094'] as const;

/** Space by space another town, so that no order by identifier keeps a town together. */
const spaceAt = (index: number): readonly [string, Given] => [
  `space-${String(index).padStart(5, '0')}`,
  {
    name: `Space ${index}`,
    website: `https://www.space-${index}.example`,
    address: { municipality: towns[index % 4] ?? towns[0] },
  },
];

const folder = mkdtempSync(path.join(tmpdir(), 'in-place-'));
const file = path.join(folder, 'data', 'spaces.parquet');
let site: ServedSite;
beforeAll(async () => {
  const spaces = Object.fromEntries(Array.from({ length: count }, (_, index) => spaceAt(index)));
  await writeStreamed(file, spacesParquet(aCatalogue(spaces)));
  site = await serve({ folder, base: '/', port: 0 });
}, 120_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What a question fetches, in bytes, with its answer. */
async function fetched(columns: string[], filter?: Readonly<Record<string, object>>) {
  let bytes = 0;
  const counting: typeof fetch = async (...asking) => {
    const answer = await fetch(...asking);
    if (answer.status === 206) bytes += Number(answer.headers.get('content-length'));
    return answer;
  };
  const remote = await asyncBufferFromUrl({ url: `${site.url}data/spaces.parquet`, fetch: counting });
  const metadata = await parquetMetadataAsync(remote, { initialFetchSize: 16_384 });
  const rows = await parquetReadObjects({ file: remote, metadata, columns, ...(filter && { filter }) });
  return { bytes, rows };
}

describe('A large spaces.parquet', () => {
  test('is in groups of twenty thousand rows, and each place lies in few of them', async () => {
    const { rows } = await asked(
      `SELECT row_group_num_rows, stats_min_value, stats_max_value FROM parquet_metadata('${file}')
       WHERE path_in_schema = 'municipality' ORDER BY row_group_id`,
    );
    expect(rows.map(([size, ...reach]) => [Number(size), ...reach])).toEqual([
      [20_000, '57081', '92094'],
      [5_000, '92094', '92094'],
    ]);
  });

  test('gives one column for a small part of its bytes', async () => {
    const { bytes, rows } = await fetched(['latitude']);
    expect(rows.length).toBe(count);
    expect(bytes / statSync(file).size).toBeLessThan(0.1);
  });

  test('gives the names of one place without the groups that lie elsewhere', async () => {
    const [one, all] = [await fetched(['name'], { municipality: { $eq: '57081' } }), await fetched(['name'])];
    expect(one.rows.length).toBe(count / 4);
    expect(one.bytes).toBeLessThan(all.bytes);
  });
});
