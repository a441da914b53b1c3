import type { APIRoute } from 'astro';
import { packed } from '../../core/search/lexicon-file.ts';
import { lexiconOf } from '../../core/search/lexicon-of.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

/** Beside the index, what search has to know to read a query: loaded with the first one. */
export const GET: APIRoute = () => Response.json(packed(lexiconOf(loadCatalogue())));
