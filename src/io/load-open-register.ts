import { openRegister, type OpenRegister } from '../core/open-pages.ts';
import { loadCatalogue } from './load-catalogue.ts';

let loaded: OpenRegister | undefined;

/** What can be settled, page by page, worked out once for each build: every page of a municipality asks. */
export const loadOpenRegister = (): OpenRegister => (loaded ??= openRegister(loadCatalogue()));
