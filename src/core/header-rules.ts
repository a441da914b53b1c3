/** Which response carries which headers, for our own server and for hosts that read a `_headers` file. */
import { headers } from './security.ts';

/** The folder whose file names change with their content, so that a browser may keep them for ever. */
const hashedFolder = '_astro/';

/** The `Cache-Control` of a path below the base, e.g. `_astro/map.Bx1.js` or `fr/index.html`. */
export function cacheControl(path: string): string {
  return path.startsWith(hashedFolder) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The headers of the response for a path below the base; `connect` as in `security.ts`. */
export function headersOf(path: string, connect: readonly string[] = []): Record<string, string> {
  return { ...headers(connect), 'Cache-Control': cacheControl(path) };
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
    .map((entry) => rule(address(base, entry), { 'Cache-Control': cacheControl(entry) }));
  return [rule(`${base}*`, headers(connect)), ...caching].join('\n');
}

function address(base: string, entry: string): string {
  if (entry === 'index.html') return base;
  return entry.endsWith('/') ? `${base}${entry}*` : `${base}${entry}`;
}

function rule(path: string, values: Record<string, string>): string {
  return [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
