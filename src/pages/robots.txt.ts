import type { APIRoute } from 'astro';
import { absolute, fileHref } from '../components/link.ts';

/** Everything may be read (RFC 9309); crawlers find the sitemap here. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(fileHref('/sitemap.xml'))}\n`);
