/** Which response carries which headers: for our own server, and for the files in which hosts and servers read it. */
import { contentTypeOf } from './media-types.ts';
import { headers } from './security.ts';

/** The folder of preview images, which are named after what they show. */
export const previewFolder = 'previews/';

/** Where the build puts styles, scripts and fonts. */
export const assetFolder = '_astro/';

/** The folders whose file names change with their content, so that a browser may keep them for ever. */
export const hashedFolders = [assetFolder, previewFolder] as const;

const isHashed = (path: string): boolean => hashedFolders.some((folder) => path.startsWith(folder));

/** The `Cache-Control` of a path below the base, e.g. `_astro/map.Bx1.js` or `fr/index.html`. */
export function cacheControl(path: string): string {
  return isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The folders of the static API: what stands there is for the scripts of any site. */
export const openFolders = ['data/', 'schemas/'] as const;

export const isOpen = (path: string): boolean => openFolders.some((folder) => path.startsWith(folder));

/** What any site's scripts need: to read a response, on pages that isolate themselves too, and the range of a part that they asked for. */
export const openness = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Accept-Ranges, Content-Length, Content-Range, ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** The headers of the response for a path below the base; `connect` as in `security.ts`. */
export function headersOf(path: string, connect: readonly string[] = []): Record<string, string> {
  return {
    ...headers(connect, path),
    'Cache-Control': cacheControl(path),
    ...(isOpen(path) && openness),
    ...((isOpen(path) || path.endsWith('.txt')) && { 'Content-Type': contentTypeOf(path) }),
  };
}
