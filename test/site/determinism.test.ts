/** `npm test` builds twice from the same files, in two processes: what carries no address must be the same, byte for byte. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { siteAddress } from '../../src/io/site-address.ts';
import { zipEntries } from './formats/zip-entries.ts';

const { own, belowPath } = buildsUnderTest;
/** Without its last slash: with it and without it, an address is somewhere named. */
const homeOf = ({ environment }: BuildUnderTest) => siteAddress(environment).homepage.replace(/\/$/, '');

/** Files that hold the hashes or the bytes of files that name the address, or tell what these weigh. */
const holdsOthers = /(^|\/)(SHA256SUMS|manifest\.json|dataset\.zip|quality\.json)$/;

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

const [first, second] = [published(own), published(belowPath)];
const saysWhereItIs = (path: string) => first.get(path)?.includes(homeOf(own)) ?? false;
/** What names things by their address, and so cannot be the same wherever it stands. */
const addressed = [...first.keys()].filter((path) =>
  /^data\/(.+\/)?((citation|croissant|datapackage|openapi)\.json|(catalog|quality|spaces)\.(ttl|jsonld|rdf)|[^/]+\.(bib|cff|ris|csv-metadata\.json)|LICENSE\.txt)$/.test(
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

/** A file of the second build as if it stood at the first one's address. */
const moved = (text = '') =>
  retold.reduce(
    (known, [there, here]) => known.replaceAll(there, here),
    text.replaceAll(homeOf(belowPath), homeOf(own)),
  );

/** The paths of an archive's files with what they hold, as if both stood at one address. */
const unpacked = async ({ folder }: BuildUnderTest): Promise<readonly (readonly [string, string])[]> =>
  (await zipEntries(join(folder, 'data/dataset.zip')))
    .filter(({ path }) => !holdsOthers.test(path))
    .map(({ path, bytes }) => [path, moved(bytes.toString('latin1'))]);

/** The lines of a list of hashes in one build that the other has not. */
function differingLines(path: string): readonly string[] {
  const others = new Set(second.get(path)?.split('\n'));
  return (
    first
      .get(path)
      ?.split('\n')
      .filter((line) => !others.has(line)) ?? []
  );
}

describe('Two builds', () => {
  test('publish the same files', () => {
    expect(first.size).toBeGreaterThan(200);
    expect([...second.keys()]).toEqual([...first.keys()]);
  });

  test('publish them byte for byte, but for the address of the site', () => {
    const paths = [...first.keys()].filter((path) => !holdsOthers.test(path));
    expect(paths.filter((path) => moved(second.get(path)) !== first.get(path))).toEqual([]);
  });

  test('have no address in the data itself, only in what describes or links it', () => {
    // Feeds tell where what they tell of is read.
    const naming = [...first.keys()].filter((path) => /^data\/(?!feeds\/)/.test(path) && saysWhereItIs(path));
    expect(naming.filter((path) => !holdsOthers.test(path))).toEqual(addressed);
  });

  test('have the same sums of the same files, but of those that tell the address and of what holds these', () => {
    const different = differingLines('data/SHA256SUMS').map((line) => `data/${line.slice(66)}`);
    const expected = [...first.keys()].filter((path) => addressed.includes(path) || holdsOthers.test(path));
    expect(different).toEqual(expected.filter((path) => /^data\/(?!SHA256SUMS)[^/]+$/.test(path)));
    const hashes = differingLines('data/manifest.json').map((line) => line.trim().replace(/:.*/, ''));
    expect(new Set(hashes)).toEqual(new Set(['"bytes"', '"sha256"']));
  });

  test('pack the same files', async () => expect(await unpacked(belowPath)).toEqual(await unpacked(own)));
});
