import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../../core/datasets/index.ts';
import { linkedDatasets } from '../../core/linked-data/index.ts';
import { descriptions } from '../../core/metadata/index.ts';
import { loadDownloads } from '../../io/load-downloads.ts';

const mediaTypes = new Map([
  ...[...datasets, ...linkedDatasets, ...descriptions].map(({ file, mediaType }) => [file, mediaType] as const),
  ['SHA256SUMS', 'text/plain'],
]);

export const getStaticPaths = (() =>
  [...mediaTypes.keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

/** One download of the whole register, e.g. `/data/spaces.csv`. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(loadDownloads().get(file), {
    headers: { 'content-type': `${mediaTypes.get(file) ?? 'text/plain'}; charset=utf-8` },
  });
