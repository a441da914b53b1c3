import { sourceLocale } from '../../i18n/locales.ts';
import { wordsFor } from '../../i18n/translate.ts';
import type { Release } from '../catalogue.ts';
import { licence, registerName } from '../licence.ts';
import { column, type Cell, type Column } from './column.ts';
import { tableFrom, type Table } from './table.ts';

const told = (
  name: 'version' | 'date' | 'licence' | 'attribution',
  cellOf: (release: Release) => Cell,
): Column<Release> =>
  column({
    name,
    type: name === 'date' ? 'date' : 'text',
    ...wordsFor(`column.release.${name}`),
    isRequired: true,
    cellOf,
  });

/** One row: which release a file is of, and whose it is; for files that carry many tables and travel alone. */
export const releaseTable: Table = tableFrom<Release>({
  name: 'release',
  ...wordsFor('table.release'),
  columns: [
    told('version', ({ version }) => version),
    told('date', ({ date }) => date),
    told('licence', () => licence.url),
    told('attribution', () => registerName[sourceLocale]),
  ],
  primaryKey: ['version'],
  foreignKeys: [],
  rowsOf: ({ release }) => [release],
});
