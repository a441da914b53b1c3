import type { APIRoute } from 'astro';
import { namesOf } from '../../core/search/names-of.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

/** Beside the index, the names that a misspelt query may have meant: loaded when little is found. */
export const GET: APIRoute = () => Response.json(namesOf(loadCatalogue()));
