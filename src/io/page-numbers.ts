/** Shorter names for what Pagefind writes of each page: its list of them is the greatest part of a first query. */
import { gunzipSync, gzipSync } from 'node:zlib';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind's list of the pages of a language, e.g. `pagefind.fr_1f0c5a2b7e.pf_meta`, with its hash. */
const listOfPages = /^pagefind\.([a-z-]+)_([0-9a-f]+)\.pf_meta$/;

/**
 * Gives the pages of each language numbers for names, which compress to a third of Pagefind's hashes. Before the number stands the
 * beginning of the hash of the whole list, so that a browser takes no page of an earlier index for one of this.
 * The list stands as CBOR behind a signature: each name there is replaced by one of the same length, and nothing moves.
 */
export function withPagesNumbered(files: readonly IndexFile[]): readonly IndexFile[] {
  const lists = files.filter(({ path }) => listOfPages.test(path)).map(numbered);
  const contents = new Map(lists.map(({ path, content }) => [path, content]));
  const paths = new Map(lists.flatMap(({ names }) => [...names].map(([from, to]) => [fragment(from), fragment(to)])));
  return files.map(({ path, content }) => ({
    path: paths.get(path) ?? path,
    content: contents.get(path) ?? content,
  }));
}

const fragment = (name: string): string => `fragment/${name}.pf_fragment`;

/** A list with its pages numbered, and their names before and after. */
function numbered({ path, content }: IndexFile) {
  const [, language = '', hash = ''] = listOfPages.exec(path) ?? [];
  const list = gunzipSync(content).toString('latin1');
  // A page is an array of two, its name first: nothing else in the list begins so.
  const pages = new RegExp(`(?<=\\x82[\\x60-\\x77]${language}_)[0-9a-f]+`, 'g');
  const digits = (list.match(pages) ?? []).length.toString(16).length;
  const names = new Map<string, string>();
  const written = list.replace(pages, (name) => {
    const number = names.size.toString(16).padStart(digits, '0');
    const short = `${hash.slice(0, name.length - digits)}${number}`;
    names.set(`${language}_${name}`, `${language}_${short}`);
    return short;
  });
  return { path, names, content: gzipSync(Buffer.from(written, 'latin1'), { level: 9 }) };
}
