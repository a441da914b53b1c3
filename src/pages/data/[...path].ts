import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentTypeOf } from '../../core/media-types.ts';
import { loadPublication } from '../../io/load-publication.ts';
import { devDownloads, devFolder, noteLeft } from '../../io/written-downloads.ts';

/** Nothing in a build, which has written them before its pages. */
export const getStaticPaths = (async () => {
  if (noteLeft()) return [];
  await loadPublication();
  return devDownloads().map((file) => ({ params: { path: file } }));
}) satisfies GetStaticPaths;

/** One file of the dataset as it is, text or bytes, e.g. `/data/spaces.csv`, `/data/spaces/coworking-namur-namur.json`. */
export const GET: APIRoute = ({ params: { path: file = '' } }) =>
  new Response(new Uint8Array(readFileSync(path.join(devFolder, 'data', file))), {
    headers: { 'content-type': contentTypeOf(file) },
  });
