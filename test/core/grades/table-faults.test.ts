import { describe, expect, test } from 'vitest';
import { column } from '../../../src/core/datasets/column.ts';
import { linkTo, tableFrom, type Table } from '../../../src/core/datasets/table.ts';
import { tableFaults } from '../../../src/core/grades/table-faults.ts';
import { aCatalogue } from '../../a-space.ts';
import { words } from '../../words.ts';

interface Row {
  readonly id: string | undefined;
  readonly desks?: number;
  readonly state?: string;
  readonly town?: string;
  readonly opened?: string;
  readonly page?: string;
}

const said = { label: words('x', 'x'), description: words('x', 'x') };

const towns = tableFrom<Row>({
  name: 'towns',
  ...said,
  primaryKey: ['id'],
  foreignKeys: [],
  columns: [column({ name: 'id', type: 'text', ...said, cellOf: ({ id }) => id })],
  rowsOf: () => [{ id: 'namur' }],
});

const spaces = (...rows: readonly Row[]): Table =>
  tableFrom<Row>({
    name: 'spaces',
    ...said,
    primaryKey: ['id'],
    foreignKeys: [linkTo('town', 'towns', 'id')],
    columns: [
      column({ name: 'id', type: 'text', ...said, isRequired: true, pattern: '^[a-z]+$', cellOf: ({ id }) => id }),
      column({ name: 'desks', type: 'integer', ...said, minimum: 1, cellOf: ({ desks }) => desks }),
      column({
        name: 'state',
        type: 'choice',
        ...said,
        choices: [{ value: 'open', label: words('ouvert', 'open') }],
        cellOf: ({ state }) => state,
      }),
      column({ name: 'town', type: 'text', ...said, cellOf: ({ town }) => town }),
      column({ name: 'opened', type: 'date', ...said, cellOf: ({ opened }) => opened }),
      column({ name: 'page', type: 'text', ...said, format: 'http-url', cellOf: ({ page }) => page }),
    ],
    rowsOf: () => rows,
  });

const faultsOf = (...rows: readonly Row[]) => {
  const [found] = tableFaults([spaces(...rows), towns], aCatalogue({}));
  return [found?.wrong, found?.repeated, found?.lost];
};

describe('A table read again by its own description', () => {
  test.each<readonly [string, readonly Row[], readonly number[]]>([
    ['has no fault where all is right', [{ id: 'ruche', desks: 3, state: 'open', town: 'namur' }], [0, 0, 0]],
    ['may leave unknown what is not required', [{ id: 'ruche' }], [0, 0, 0]],
    ['must have what is required', [{ id: undefined }], [1, 1, 0]],
    ['must keep to the form', [{ id: 'La Ruche' }], [1, 0, 0]],
    ['must keep to the least', [{ id: 'ruche', desks: 0 }], [1, 0, 0]],
    ['must keep to the type', [{ id: 'ruche', desks: 1.5 }], [1, 0, 0]],
    ['must keep to the list', [{ id: 'ruche', state: 'ajar' }], [1, 0, 0]],
    ['may be dated as its source is', [{ id: 'ruche', opened: '2012-05' }], [0, 0, 0]],
    ['may be dated about, or in between', [{ id: 'ruche', opened: '2025-01/2025-03~' }], [0, 0, 0]],
    ['must not be dated in words', [{ id: 'ruche', opened: 'mai 2012' }], [1, 0, 0]],
    ['must not be dated on a day that no calendar has', [{ id: 'ruche', opened: '2023-02-30' }], [1, 0, 0]],
    ['may name a page of the web', [{ id: 'ruche', page: 'https://ruche.be/' }], [0, 0, 0]],
    ['must not name what is no page of the web', [{ id: 'ruche', page: 'javascript:alert(1)' }], [1, 0, 0]],
    ['must not say one key twice', [{ id: 'ruche' }, { id: 'ruche' }], [0, 1, 0]],
    ['must not lead nowhere', [{ id: 'ruche', town: 'atlantis' }], [0, 0, 1]],
  ])('%s', (_name, rows, expected) => expect(faultsOf(...rows)).toEqual(expected));
});
