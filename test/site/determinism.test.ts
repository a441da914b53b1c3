/** `npm test` builds twice from the same files, in two processes: what carries no address must be the same, byte for byte. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { siteAddress } from '../../src/io/site-address.ts';

const { own, belowPath } = buildsUnderTest;

/** The files that readers load as data, by path: downloads, schemas and the map's geometry. */
function published({ folder }: BuildUnderTest): ReadonlyMap<string, string> {
  const files = globSync('{data,map,schemas}/**', { cwd: folder, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [path.slice(path.indexOf(folder) + folder.length + 1), readFileSync(path, 'latin1')]),
  );
}

const homeOf = ({ environment }: BuildUnderTest) => siteAddress(environment).homepage;
const [first, second] = [published(own), published(belowPath)];
const saysWhereItIs = (path: string) => first.get(path)?.includes(homeOf(own)) ?? false;
const sums = 'data/SHA256SUMS';

/** What names things by their address, and so cannot be the same wherever it stands. */
const addressed = [...first.keys()].filter((path) =>
  /^data\/(citation|datapackage|croissant)\.json$|^data\/(catalog|quality|spaces)\.(ttl|jsonld|rdf)$|\.(bib|cff|ris|csv-metadata\.json)$|LICENSE\.txt$/.test(
    path,
  ),
);

/** What descriptions say of a file: its sum and its size. */
function toldOf(text = ''): readonly string[] {
  const bytes = Buffer.from(text, 'latin1');
  return [createHash('sha256').update(bytes).digest('hex'), String(bytes.length)];
}

/** Sums and sizes of the downloads that hold addresses, in the second build and in the first. */
const retold = ['data/spaces.jsonld', 'data/spaces.ttl'].flatMap((path) => {
  const here = toldOf(first.get(path));
  return toldOf(second.get(path)).map((there, index) => [there, here[index] ?? ''] as const);
});

describe('Two builds', () => {
  test('publish the same files', () => {
    expect(first.size).toBeGreaterThan(200);
    expect([...second.keys()]).toEqual([...first.keys()]);
  });

  test('publish them byte for byte, but for the address of the site', () => {
    const moved = (path: string) =>
      retold.reduce(
        (text, [there, here]) => text?.replaceAll(there, here),
        second.get(path)?.replaceAll(homeOf(belowPath), homeOf(own)),
      );
    expect([...first.keys()].filter((path) => path !== sums && moved(path) !== first.get(path))).toEqual([]);
  });

  test('have no address in the data itself, only in what describes or links it', () => {
    expect([...first.keys()].filter(saysWhereItIs).filter((path) => !path.startsWith('schemas/'))).toEqual(addressed);
  });

  test('have the same sums of the same files', () => {
    const others = second.get(sums)?.split('\n') ?? [];
    const different =
      first
        .get(sums)
        ?.split('\n')
        .filter((line) => !others.includes(line)) ?? [];
    expect(different.map((line) => `data/${line.split(/\s+/)[1]}`)).toEqual(addressed);
  });
});
