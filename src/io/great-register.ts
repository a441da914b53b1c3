import { loadCatalogue } from './load-catalogue.ts';
import { rowsPerPage } from './rows-per-page.ts';

/** Whether the register has more spaces than a page lists: scripts then load their lists apart. */
export const isGreatRegister = (): boolean => loadCatalogue().spaces.length > rowsPerPage();
