import { startsOf } from '../../core/near.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

/** The places that the explorer can order its list from; loaded only once a reader asks for one. */
export const GET = (): Response => Response.json(startsOf(loadCatalogue().gazetteer));
