import type { APIRoute } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';
import { absolute, fileHref } from '../components/link.ts';
import { allPages } from '../core/all-pages.ts';
import { twinsOf } from '../core/page.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';

/** Every page in every language, each with its twins (sitemaps.org, with Google's `xhtml:link` extension). */
export const GET: APIRoute = async () => {
  const stream = new SitemapStream({ xmlns: { news: false, image: false, video: false, xhtml: true } });
  stream.write({ url: absolute(fileHref('/')) });
  for (const page of allPages(loadCatalogue())) {
    const links = twinsOf(page).map(({ locale, path }) => ({ lang: locale, url: absolute(fileHref(path)) }));
    for (const { url } of links) stream.write({ url, links });
  }
  stream.end();
  return new Response(String(await streamToPromise(stream)), { headers: { 'Content-Type': 'application/xml' } });
};
