import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { JudgedKind } from '../record-schemas.ts';
import type { SpaceRecord } from '../records.ts';
import { wordOf, type SchemaNode } from '../schema-node.ts';
import { column, type Column } from './column.ts';
import { schemaOf } from './schemas.ts';
import { byId, linkTo, type ForeignKey } from './table.ts';

/** A record with its identifier: a space, a network, a question, an event or a trade. */
export interface Owned {
  readonly id: string;
  readonly record: Pick<SpaceRecord, 'sources' | 'checks'>;
}

/** A kind of record whose lists and maps are tables of their own. */
export interface Owner {
  readonly schema: SchemaNode;
  /** Before the names of its tables, so that a network's sources are not taken for a space's. */
  readonly prefix: string;
  /** Column that names the record in each of these tables, and its table. */
  readonly key: string;
  readonly table: string;
  readonly recordsOf: (catalogue: Catalogue) => readonly Owned[];
}

export const spaceOwner: Owner = {
  schema: schemaOf('space'),
  prefix: '',
  key: 'space_id',
  table: 'spaces',
  recordsOf: ({ spaces }) => spaces.toSorted(byId),
};

/** A kind whose tables are called after it, e.g. `network_sources` with `network_id`. */
const ownerOf = (kind: JudgedKind, table: string, recordsOf: Owner['recordsOf']): Owner => ({
  schema: schemaOf(kind),
  prefix: `${kind}_`,
  key: `${kind}_id`,
  table,
  recordsOf: (catalogue) => recordsOf(catalogue).toSorted(byId),
});

/** Every kind of record that has tables of its own lists; one more is one line. */
export const owners: readonly Owner[] = [
  spaceOwner,
  ownerOf('network', 'networks', ({ networks }) => networks),
  ownerOf('statistic', 'statistics', ({ statistics }) => statistics),
  ownerOf('definition', 'named_definitions', ({ definitions }) => definitions),
  ownerOf('question', 'questions', ({ questions }) => questions),
  ownerOf('event', 'events', ({ events }) => events),
  ownerOf('trade', 'trades', ({ trades }) => trades),
];

const titleOf = (schema: SchemaNode): Words => wordsFrom((locale) => wordOf(schema, 'title', locale));

/** The column that says whose a row is. */
export function ownerColumn({ key, schema }: Owner): Column<{ readonly id: string }> {
  return column({
    name: key,
    type: 'text',
    label: titleOf(schema),
    description: wordsOf('column.owner.description'),
    isRequired: true,
    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
    cellOf: ({ id }) => id,
  });
}

/** A table's words: those of the list or map alone for a space, with the owner's before them for any other. */
export function tableLabel({ prefix, schema }: Owner, label: Words): Words {
  const owner = titleOf(schema);
  return prefix === '' ? label : wordsFrom((locale) => `${owner[locale]} · ${label[locale]}`);
}

export const ownerLink = ({ key, table }: Owner): ForeignKey => linkTo(key, table, 'id');
