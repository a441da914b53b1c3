import type { APIRoute } from 'astro';
import { loadBasemap } from '../../io/load-basemap.ts';

// Named .json, not .geojson: hosts compress by media type and know this one.
export const GET: APIRoute = () => Response.json(loadBasemap());
