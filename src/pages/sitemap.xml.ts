import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { absolute, fileHref } from '../components/link.ts';
import { allPages } from '../core/all-pages.ts';
import { partsOfStep } from '../core/changes/change-pages.ts';
import { partPage, partsOf } from '../core/explorer-parts.ts';
import { twinsOf } from '../core/page.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { loadHistory } from '../io/load-history.ts';
import { rowsPerPage } from '../io/rows-per-page.ts';

/** Every page in every language, each with its twins (sitemaps.org, with Google's `xhtml:link` extension). */
export const GET: APIRoute = async () => {
  const stream = new SitemapStream({ xmlns: { news: false, image: false, video: false, xhtml: true } });
  stream.write({ url: absolute(fileHref('/')) });
  const catalogue = loadCatalogue();
  const laterParts = partsOf(catalogue.spaces.length, rowsPerPage()).slice(1).map(partPage);
  const changes = loadHistory().steps.flatMap((step) => partsOfStep(step, catalogue.gazetteer, rowsPerPage()));
  for (const page of [...allPages(catalogue), ...laterParts, ...changes.map((part) => part.page)]) {
    const links = twinsOf(page).map(({ locale, path }) => ({ lang: locale, url: absolute(fileHref(path)) }));
    for (const { url } of links) stream.write({ url, links });
  }
  stream.end();
  return new Response(String(await streamToPromise(stream)), { headers: { 'Content-Type': 'application/xml' } });
};
