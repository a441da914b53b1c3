/** Which response carries which headers, for our own server and for hosts that read a `_headers` file. */
import { contentTypeOf, endings } from './media-types.ts';
import { headers } from './security.ts';

/** The folder whose file names change with their content, so that a browser may keep them for ever. */
const hashedFolder = '_astro/';

/** The `Cache-Control` of a path below the base, e.g. `_astro/map.Bx1.js` or `fr/index.html`. */
export function cacheControl(path: string): string {
  return path.startsWith(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The folders of the static API: what stands there is for the scripts of any site. */
const openFolders = ['data/', 'schemas/'] as const;

const isOpen = (path: string): boolean => openFolders.some((folder) => path.startsWith(folder));

/** What any site's scripts need: to read a response, on pages that isolate themselves too, and the range of a part that they asked for. */
const openness = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** The headers of the response for a path below the base; `connect` as in `security.ts`. */
export function headersOf(path: string, connect: readonly string[] = []): Record<string, string> {
  return {
    ...headers(connect),
    'Cache-Control': cacheControl(path),
    ...(isOpen(path) && openness),
    ...((isOpen(path) || path.endsWith('.txt')) && { 'Content-Type': contentTypeOf(path) }),
  };
}

interface BuiltFiles {
  readonly base: string;
  /** What stands at the top of the site, folders ending in `/`, e.g. `['_astro/', 'fr/', 'robots.txt']`. */
  readonly entries: readonly string[];
  /** As in `security.ts`. */
  readonly connect?: readonly string[];
}

/**
 * The text of `_headers` as Netlify and Cloudflare Pages read it: a path, then its headers, indented.
 * Those hosts join the values of all rules that match, with commas; so the caching rules must not overlap and are
 * written per entry at the top of the site.
 */
export function headersFile({ base, entries, connect = [] }: BuiltFiles): string {
  const caching = [...entries]
    .sort()
    .map((entry) =>
      rule(address(base, entry), { 'Cache-Control': cacheControl(entry), ...(isOpen(entry) && openness) }),
    );
  return [rule(`${base}*`, headers(connect)), ...caching, ...contentTypes(base, entries)].join('\n');
}

/** By ending, which no two of these rules share; the file of checksums, which has none, by its name. */
function contentTypes(base: string, entries: readonly string[]): readonly string[] {
  const typed = (path: string): string => rule(`${base}${path}`, { 'Content-Type': contentTypeOf(path) });
  if (!entries.includes('data/')) return [];
  return [...endings.map((ending) => `data/*.${ending}`), 'data/SHA256SUMS', 'data/releases/:version/SHA256SUMS'].map(
    typed,
  );
}

function address(base: string, entry: string): string {
  if (entry === 'index.html') return base;
  return entry.endsWith('/') ? `${base}${entry}*` : `${base}${entry}`;
}

function rule(path: string, values: Record<string, string>): string {
  return [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
