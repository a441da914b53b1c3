import { wordsFrom, type Locale } from '../../i18n/locales.ts';
import { wordsFor } from '../../i18n/translate.ts';
import { column, type Cell, type Column, type Meaning } from './column.ts';
import { plainText } from './csv.ts';
import { tableFrom, type Table } from './table.ts';

/** A column of the dataset, as its dictionary lists it. */
interface Entry {
  readonly table: string;
  readonly meaning: Meaning;
}

const told = (
  name: 'table' | 'column' | 'type' | 'unit' | 'example' | 'values' | 'fact',
  isRequired: boolean,
  cellOf: (entry: Entry) => Cell,
): Column<Entry> =>
  column({
    name: name === 'table' || name === 'column' ? `${name}_name` : name,
    type: name === 'values' ? 'list' : 'text',
    ...wordsFor(`column.dictionary.${name}`),
    isRequired,
    cellOf,
  });

const inLocale = (word: 'label' | 'description', locale: Locale): Column<Entry> => {
  const { label, description } = wordsFor(`column.dictionary.${word}`);
  return column({
    name: `${word}_${locale}`,
    type: 'text',
    label: wordsFrom((reader) => `${label[reader]} (${locale})`),
    description,
    cellOf: ({ meaning }) => meaning[word][locale] || undefined,
  });
};

const columns: readonly Column<Entry>[] = [
  told('table', true, ({ table }) => table),
  told('column', true, ({ meaning }) => meaning.name),
  told('type', true, ({ meaning }) => meaning.type),
  column({
    name: 'required',
    type: 'flag',
    ...wordsFor('column.dictionary.required'),
    isRequired: true,
    cellOf: ({ meaning }) => meaning.isRequired,
  }),
  inLocale('label', 'en'),
  inLocale('label', 'fr'),
  inLocale('description', 'en'),
  inLocale('description', 'fr'),
  told('unit', false, ({ meaning }) => meaning.unit),
  told('values', false, ({ meaning: { choices } }) =>
    choices.length > 0 ? choices.map(({ value }) => value) : undefined,
  ),
  told('example', false, ({ meaning }) =>
    meaning.example === undefined ? undefined : plainText(meaning.example, meaning),
  ),
  told('fact', false, ({ meaning }) => meaning.pointer),
];

const entriesOf = (tables: readonly Table[]): readonly Entry[] =>
  tables.flatMap(({ name, columns: meanings }) => meanings.map((meaning) => ({ table: name, meaning })));

/** What the columns of some tables mean, a row for each: what a database and a workbook carry with them. */
export const dictionaryOf = (tables: readonly Table[]): Table =>
  tableFrom<Entry>({
    name: 'dictionary',
    ...wordsFor('table.dictionary'),
    columns,
    primaryKey: ['table_name', 'column_name'],
    foreignKeys: [],
    rowsOf: () => entriesOf(tables),
  });
