import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../io/load-catalogue.ts';
import { loadDownloads } from '../../../io/load-downloads.ts';

export const getStaticPaths = (() =>
  loadCatalogue().statistics.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The numbers of one series, e.g. `/data/statistics/coworking-spaces-belgium.csv`. */
export const GET: APIRoute = ({ params: { id = '' } }) =>
  new Response(loadDownloads().get(`statistics/${id}.csv`), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
