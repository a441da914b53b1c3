/** What the tests ask of the pages of a built folder: each page is parsed once and only this is kept of it. */
import { glob, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { load } from 'cheerio/slim';
import { type BuildUnderTest, buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pagesIn } from '../../src/io/search-index.ts';
import { type SiteAddress, siteAddress } from '../../src/io/site-address.ts';

/** One element of a page, without its children. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface BuiltPage {
  /** From the built folder, e.g. `fr/espaces/index.html`. */
  readonly path: string;
  /** From the top of the host, e.g. `/sub/path/fr/espaces/`. */
  readonly address: string;
  /** All of the document, what a mistake has put beside its root too. */
  readonly tags: readonly Tag[];
  /** What stands at its root but the doctype and blanks; `html` alone where nothing stands after `</html>`. */
  readonly roots: readonly string[];
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  /** Text of scripts that stand in the page itself, by their type; '' for code. */
  readonly inlineScripts: readonly { readonly type: string; readonly text: string }[];
}

export interface BuiltSite extends SiteAddress {
  readonly folder: string;
  /** Every file, from the built folder, e.g. `data/spaces.csv`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
}

/** Reads one of the builds of `npm test`, or of each page the head alone, which is much quicker. Rejects when nothing is built there. */
export async function readBuilt(
  { folder, environment }: BuildUnderTest = buildsUnderTest.own,
  { headsOnly = false } = {},
): Promise<BuiltSite> {
  const site = siteAddress(environment);
  const paths = await pagesIn(folder);
  if (paths.length === 0) throw new Error(`${folder} has no pages: run npm test, or npm run build first`);
  const pages: BuiltPage[] = [];
  for (const path of paths) {
    const html = await readFile(join(folder, path), 'utf8');
    pages.push(pageFrom(headsOnly ? html.slice(0, html.indexOf('<body')) : html, path, site.base));
  }
  return { ...site, folder, files: await filesIn(folder), pages };
}

async function filesIn(folder: string): Promise<ReadonlySet<string>> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Set(paths.map((path) => relative(folder, path).replaceAll(sep, '/')));
}

function pageFrom(html: string, path: string, base: string): BuiltPage {
  const $ = load(html);
  const textOf = (selector: string) => [...$(selector)].map((element) => $(element).text().trim());
  const inline = [...$('script:not([src])')];
  return {
    path,
    address: base + path.replace(/(^|\/)index\.html$/, '$1'),
    tags: [...$('*')].flatMap((node) =>
      'attribs' in node ? { name: node.name, attributes: { ...node.attribs } } : [],
    ),
    roots: [...$.root().contents()]
      .filter((node) => node.type !== 'directive' && $(node).text().trim() + node.type !== 'text')
      .map((node) => ('name' in node ? node.name : node.type)),
    titles: textOf('head title'),
    headings: textOf('h1'),
    inlineScripts: inline.map((script) => ({ type: script.attribs['type'] ?? '', text: $(script).text() })),
  };
}

/** The values of an attribute on the elements that have it, in the order of the page. */
export const valuesOf = ({ tags }: BuiltPage, name: string, attribute: string): readonly string[] =>
  tags.flatMap((tag) => (tag.name === name ? (tag.attributes[attribute] ?? []) : []));

/** The elements of a name with these attributes, e.g. `link` with `rel: 'canonical'`. */
export const tagsOf = (
  { tags }: BuiltPage,
  name: string,
  like: Readonly<Record<string, string>> = {},
): readonly Tag[] =>
  tags.filter(
    (tag) => tag.name === name && Object.entries(like).every(([key, value]) => tag.attributes[key] === value),
  );

/** A list of faults that a person can read: each once, the first twenty and how many more there are. */
export function toRead(faults: readonly string[]): readonly string[] {
  const different = [...new Set(faults)];
  return different.length > 20 ? [...different.slice(0, 20), `and ${different.length - 20} more`] : different;
}
