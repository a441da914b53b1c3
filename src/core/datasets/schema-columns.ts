import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { fieldFrom, type Field } from '../fields.ts';
import { finderOf } from '../leaves.ts';
import { resolved, type SchemaNode } from '../schema-node.ts';
import { cellFrom, snakeCase, type Cell, type Column, type ColumnType, type Meaning } from './column.ts';

/** A place of a schema on the way down to its columns. */
interface Spot {
  readonly field: Field;
  readonly node: SchemaNode;
  /** Below the row, e.g. `/capacity/desks`. */
  readonly path: string;
  readonly isRequired: boolean;
  readonly above?: Meaning;
}

type Columns = readonly Column<object>[];

/** A key without words of its own, such as `fr` under a name, is called by its key; in a flat table the map's word goes before. */
function labelOf({ field, above }: Spot): Words {
  return wordsFrom((locale) => [above?.label[locale], field.label[locale] || field.key].filter(Boolean).join(' · '));
}

const descriptionOf = ({ field, above }: Spot): Words =>
  wordsFrom((locale) => field.description[locale] || (above?.description[locale] ?? ''));

function typeOf({ field, node }: Spot): ColumnType {
  if ([node.type].flat().includes('integer')) return 'integer';
  if (field.type === 'count') return 'number';
  // Maps are no columns themselves: only their words are asked for, by the columns below.
  return field.type === 'map' || field.type === 'entries' ? 'text' : field.type;
}

function meaningOf(spot: Spot): Meaning {
  const { field, node, path, isRequired } = spot;
  const { format, pattern, minimum, maximum } = node;
  const { unit } = field;
  const example = cellFrom(field.example);
  return {
    name: snakeCase(...path.split('/').slice(1)),
    type: typeOf(spot),
    label: labelOf(spot),
    description: descriptionOf(spot),
    isRequired,
    choices: field.choices,
    pointer: field.pointer,
    ...(example !== undefined && { example }),
    ...(unit !== undefined && { unit }),
    ...(format !== undefined && { format }),
    ...(pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

const bounds = [
  { suffix: 'min', key: 'column.least', of: (least: Cell, _most: Cell) => least },
  { suffix: 'max', key: 'column.most', of: (_least: Cell, most: Cell) => most },
] as const;

/** A count, `20` or `[15, 20]`, takes two columns: the same number in both, or the two ends of the range. */
function countColumns(spot: Spot): Columns {
  const meaning = meaningOf(spot);
  const find = finderOf(spot.path);
  return bounds.map(({ suffix, key, of }) => ({
    ...meaning,
    name: `${meaning.name}_${suffix}`,
    label: wordsOf(key, { label: meaning.label }),
    example: exampleOf(spot, of),
    cellOf: (row) => boundIn(find(row), of),
  }));
}

function boundIn(value: unknown, of: (least: Cell, most: Cell) => Cell): Cell {
  const [least, most]: readonly unknown[] = Array.isArray(value) ? value : [value, value];
  return of(cellFrom(least), cellFrom(most));
}

const exampleOf = ({ field }: Spot, of: (least: Cell, most: Cell) => Cell): Cell => boundIn(field.example, of);

const isObject = ({ type, properties }: SchemaNode): boolean => type === 'object' || properties !== undefined;

/** Lists of objects, free maps and objects without named keys are tables of their own, or nothing a cell can hold. */
const isOwnTable = ({ field, node }: Spot): boolean =>
  field.type === 'entries' || isObject(node) || (node.items !== undefined && isObject(resolved(node.items)));

function columnsAt(spot: Spot): Columns {
  if (spot.field.type === 'map') return columnsBelow(spot);
  if (isOwnTable(spot)) return [];
  if (spot.field.type === 'count') return countColumns(spot);
  const find = finderOf(spot.path);
  return [{ ...meaningOf(spot), cellOf: (row) => cellFrom(find(row)) }];
}

function columnsBelow({ field, node, path, isRequired, above }: Spot): Columns {
  const meaning = path === '' ? above : meaningOf({ field, node, path, isRequired, ...(above && { above }) });
  return Object.entries(node.properties ?? {}).flatMap(([key, raw]) =>
    columnsAt({
      field: fieldFrom(raw, `${field.pointer}/${key}`),
      node: resolved(raw),
      path: `${path}/${key}`,
      isRequired: isRequired && (node.required ?? []).includes(key),
      ...(meaning && { above: meaning }),
    }),
  );
}

/**
 * The columns that a schema gives a table of its objects: one for each fact that a cell can hold, in the schema's order.
 * @param schema of the object that is a row
 * @param pointer where such an object stands in its record, e.g. `/offers/*`; '' for the record itself
 */
export const columnsOf = (schema: SchemaNode, pointer = ''): Columns =>
  columnsBelow({ field: fieldFrom(schema, pointer), node: resolved(schema), path: '', isRequired: true });
