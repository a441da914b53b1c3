/**
 * Pagefind lists filters and their values in the order of a hash table, another one each time, and names a file by its bytes: with every
 * build of the same pages readers would load their search anew. Here they stand in their own order, and files bear the names of what they hold.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { IndexFile } from './page-numbers.ts';

/** Stands before the CBOR (RFC 8949) in every part of an index. */
const signature = Buffer.from('pagefind_dcd');

const filterPath = /^filter\/(?<language>[a-z-]+)_(?<hash>[0-9a-f]+)\.pf_filter$/;
/** A filter: its name, and each of its values with the numbers of its pages. */
const filterShape = z.tuple([z.string(), z.array(z.tuple([z.string(), z.unknown()]))]);

const listPath = /^pagefind\.(?<name>(?<language>[a-z-]+)_(?<hash>[0-9a-f]+))\.pf_meta$/;
/** What a language's index holds: version, pages, words by their files, filters by theirs, and more. */
const listShape = z.tuple(
  [z.string(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))],
  z.unknown(),
);

/** Names of languages' lists in the entry to the index. */
const entryShape = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

const bodyOf = ({ content }: IndexFile): unknown => decode(gunzipSync(content).subarray(signature.length));
const contentOf = (body: Uint8Array): Uint8Array => gzipSync(Buffer.concat([signature, body]), { level: 9 });

/** Orders texts by code unit, the same on every machine. */
const compared = (a: string, b: string): number => Number(a > b) - Number(a < b);

const sumOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

/** A file under the name that its content gives it, as others name it before and after, e.g. `fr_3552fec`. */
interface Renamed extends IndexFile {
  readonly from: string;
  readonly to: string;
}

/** The bytes of a filter with its values in order, and the file in which it stood. */
function ordered(file: IndexFile): { readonly path: string; readonly name: string; readonly body: Uint8Array } {
  const [name, values] = filterShape.parse(bodyOf(file));
  return { path: file.path, name, body: encode([name, values.toSorted(([a], [b]) => compared(a, b))]) };
}

function renamedFilter({ path, body }: ReturnType<typeof ordered>, taken: Set<string>): Renamed {
  const { language = '', hash = '' } = filterPath.exec(path)?.groups ?? {};
  const nameFrom = (sum: string): string => `${language}_${sum.slice(0, hash.length)}`;
  let sum = sumOf(body);
  // As short as they are, two of several hundred may be the same.
  while (taken.has(nameFrom(sum))) sum = sumOf(Buffer.from(sum));
  const to = nameFrom(sum);
  taken.add(to);
  return { path: `filter/${to}.pf_filter`, content: contentOf(body), from: `${language}_${hash}`, to };
}

function renamedList(file: IndexFile, filters: ReadonlyMap<string, string>): Renamed {
  const { name: from = '', language = '', hash = '' } = listPath.exec(file.path)?.groups ?? {};
  const [version, pages, words, listed, ...more] = listShape.parse(bodyOf(file));
  const renamed = listed
    .map(([name, filter]) => [name, filters.get(filter) ?? filter] as const)
    .toSorted(([a], [b]) => compared(a, b));
  const body = encode([version, pages, words, renamed, ...more]);
  const to = `${language}_${sumOf(body).slice(0, hash.length)}`;
  return { path: `pagefind.${to}.pf_meta`, content: contentOf(body), from, to };
}

const namesOf = (files: readonly Renamed[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ from, to }) => [from, to]));

function renamedEntry({ path, content }: IndexFile, lists: ReadonlyMap<string, string>): IndexFile {
  const entry = entryShape.parse(JSON.parse(Buffer.from(content).toString()));
  for (const language of Object.values(entry.languages)) language.hash = lists.get(language.hash) ?? language.hash;
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}

/**
 * The files of an index as Pagefind makes them, with filters and their values in order and the names that follow from it.
 * @throws when Pagefind's parts are not of the shape that its version 1.5 writes
 */
export function withFiltersInOrder(files: readonly IndexFile[]): readonly IndexFile[] {
  const taken = new Set<string>();
  const filters = files
    .filter(({ path }) => filterPath.test(path))
    .map(ordered)
    .toSorted((a, b) => compared(a.name, b.name))
    .map((filter) => renamedFilter(filter, taken));
  const lists = files.filter(({ path }) => listPath.test(path)).map((file) => renamedList(file, namesOf(filters)));
  const others = files.filter(({ path }) => !filterPath.test(path) && !listPath.test(path));
  return [
    ...others.map((file) => (file.path === 'pagefind-entry.json' ? renamedEntry(file, namesOf(lists)) : file)),
    ...lists,
    ...filters,
  ];
}
