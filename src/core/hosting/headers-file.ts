import { cacheControl, isOpen, openness } from '../header-rules.ts';
import { contentTypeOf, endings } from '../media-types.ts';
import { contentSecurityPolicy, framedFolders, framing, headers, strictTransport } from '../security.ts';
import type { Hosted } from './hosted.ts';

interface BuiltFiles extends Hosted {
  /** What stands at the top of the site, folders ending in `/`, e.g. `['_astro/', 'fr/', 'robots.txt']`. */
  readonly entries: readonly string[];
}

/**
 * The text of `_headers` as Netlify and Cloudflare Pages read it: a path, then its headers, indented.
 * Those hosts join the values of all rules that match, with commas; so the caching rules must not overlap and are
 * written per entry at the top of the site. Of two policies, joined, a browser obeys both: where some pages may be framed and others
 * not, each entry has that as a policy of its own.
 */
export function headersFile({ base, entries, connect = [] }: BuiltFiles): string {
  const isFramed = entries.some((entry) => framedFolders.includes(entry));
  const everywhere = { ...headers(connect), ...strictTransport };
  const policy = contentSecurityPolicy({ wasm: true, connect });
  const perEntry = [...entries].sort().map((entry) =>
    rule(address(base, entry), {
      ...(isFramed && { 'Content-Security-Policy': framing(entry) }),
      'Cache-Control': cacheControl(entry),
      ...(isOpen(entry) && openness),
    }),
  );
  return [
    rule(`${base}*`, { ...everywhere, ...(isFramed && { 'Content-Security-Policy': policy }) }),
    ...perEntry,
    ...contentTypes(base, entries),
  ].join('\n');
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
