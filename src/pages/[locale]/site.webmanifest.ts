import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { webManifest } from '../../core/offline/web-manifest.ts';
import { localeRoutes } from '../../core/page.ts';

export const getStaticPaths = localeRoutes satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { locale } }) =>
  new Response(JSON.stringify(webManifest(locale, import.meta.env.BASE_URL)));
