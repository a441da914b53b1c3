import type { APIRoute } from 'astro';
import { webManifest } from '../../core/offline/web-manifest.ts';
import { isLocale, locales } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = ({ params: { locale = '' } }) =>
  new Response(JSON.stringify(webManifest(isLocale(locale) ? locale : locales[0], import.meta.env.BASE_URL)));
