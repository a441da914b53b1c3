import type { APIRoute } from 'astro';
import { bundledLicences } from '../io/bundled-licences.ts';

/** The licences of the fonts and scripts that the site serves. */
export const GET: APIRoute = () => new Response(bundledLicences());
