import type { Catalogue, Statistic } from '../catalogue.ts';
import { evidenceFor, evidenceOf, type Evidence } from '../evidence.ts';
import { fieldFrom, type Field } from '../fields.ts';
import { escapedKey } from '../json-pointer.ts';
import type { PublishedCount } from '../published-counts.ts';
import { childOf, resolved } from '../schema-node.ts';
import { column, within, type Column } from './column.ts';
import { csvOf } from './csv.ts';
import { columnsOf } from './schema-columns.ts';
import { schemaOf } from './schemas.ts';
import { tableFrom, type Table } from './table.ts';

/** One number of a series, with the pages that give it. */
interface Numbered {
  readonly key: string;
  readonly statistic: Statistic;
  readonly published: PublishedCount;
  readonly evidence: readonly Evidence[];
}

const schema = schemaOf('statistic');
const values = childOf(schema, 'values') ?? {};
const urlOf = ({ source }: Evidence): readonly string[] => (source ? [source.url] : []);

/** What every row repeats, so that the file can be read alone. */
const told = columnsOf(schema).filter(({ name }) => name === 'territory' || name === 'unit');

const wordsOf = ({ label, description }: Field): Pick<Field, 'label' | 'description'> => ({ label, description });

const columns: readonly Column<Numbered>[] = [
  column({
    name: 'key',
    type: 'text',
    ...wordsOf(fieldFrom(resolved({ $ref: 'common.schema.json#/$defs/key' }), '')),
    isRequired: true,
    cellOf: ({ key }) => key,
  }),
  ...within(told, ({ statistic }: Numbered) => statistic.record),
  ...within(columnsOf(childOf(values, '*') ?? {}, '/values/*'), ({ published }: Numbered) => published),
  column({
    name: 'sources',
    ...wordsOf(fieldFrom(childOf(schema, 'sources') ?? {}, '/sources')),
    type: 'list',
    format: 'http-url',
    cellOf: ({ evidence }) => evidence.flatMap(urlOf),
  }),
];

function numbersOf(statistic: Statistic): readonly Numbered[] {
  const all = evidenceOf(statistic.record);
  return Object.entries(statistic.record.values).map(([key, published]) => ({
    key,
    statistic,
    published,
    evidence: evidenceFor(all, `/values/${escapedKey(key)}/count`),
  }));
}

const seriesTable = (statistic: Statistic): Table =>
  tableFrom<Numbered>({
    name: statistic.id,
    label: statistic.record.name,
    description: statistic.record.counted,
    columns,
    primaryKey: ['key'],
    foreignKeys: [],
    rowsOf: () => numbersOf(statistic),
  });

/** The numbers of one series as CSV, one row each, with the addresses of the pages that give them. */
export const seriesCsv = (statistic: Statistic, catalogue: Catalogue): Iterable<string> =>
  csvOf(seriesTable(statistic), catalogue);
