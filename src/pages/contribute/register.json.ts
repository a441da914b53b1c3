import { knownRegister } from '../../core/form/register.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

/** What the form has to know of the register: loaded by its script alone. */
export const GET = (): Response => Response.json(knownRegister(loadCatalogue()));
