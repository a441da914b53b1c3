import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../io/load-catalogue.ts';
import { loadDownloads } from '../../../io/load-downloads.ts';

export const getStaticPaths = (() =>
  loadCatalogue().spaces.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One record, e.g. `/data/spaces/coworking-namur-namur.json`. */
export const GET: APIRoute = ({ params: { id = '' } }) =>
  new Response(loadDownloads().get(`spaces/${id}.json`), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
