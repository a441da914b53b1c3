import type { APIRoute, GetStaticPaths } from 'astro';
import { contentTypeOf } from '../../core/media-types.ts';
import { loadDownloads } from '../../io/load-downloads.ts';

export const getStaticPaths = (async () =>
  [...(await loadDownloads()).keys()].map((path) => ({ params: { path } }))) satisfies GetStaticPaths;

/** One file of the dataset as it is, text or bytes, e.g. `/data/spaces.csv`, `/data/spaces/coworking-namur-namur.json`. */
export const GET: APIRoute = async ({ params: { path = '' } }) => {
  const content = (await loadDownloads()).get(path);
  const body = typeof content === 'object' ? new Uint8Array(content) : content;
  return new Response(body, { headers: { 'content-type': contentTypeOf(path) } });
};
