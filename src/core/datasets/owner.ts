import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { SpaceRecord } from '../records.ts';
import { wordOf, type SchemaNode } from '../schema-node.ts';
import { column, type Column } from './column.ts';
import { schemaOf } from './schemas.ts';
import { byId, linkTo, type ForeignKey } from './table.ts';

/** A record with its identifier, e.g. a space or a network. */
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

export const networkOwner: Owner = {
  schema: schemaOf('network'),
  prefix: 'network_',
  key: 'network_id',
  table: 'networks',
  recordsOf: ({ networks }) => networks.toSorted(byId),
};

export const statisticOwner: Owner = {
  schema: schemaOf('statistic'),
  prefix: 'statistic_',
  key: 'statistic_id',
  table: 'statistics',
  recordsOf: ({ statistics }) => statistics.toSorted(byId),
};

export const definitionOwner: Owner = {
  schema: schemaOf('definition'),
  prefix: 'definition_',
  key: 'definition_id',
  table: 'named_definitions',
  recordsOf: ({ definitions }) => definitions.toSorted(byId),
};

/** Every kind of record that has tables of its own lists; one more is one line. */
export const owners: readonly Owner[] = [spaceOwner, networkOwner, statisticOwner, definitionOwner];

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

/** A table's words: those of the list or map alone for a space, with the owner's before them for the others. */
export function tableLabel({ prefix, schema }: Owner, label: Words): Words {
  const owner = titleOf(schema);
  return prefix === '' ? label : wordsFrom((locale) => `${owner[locale]} · ${label[locale]}`);
}

export const ownerLink = ({ key, table }: Owner): ForeignKey => linkTo(key, table, 'id');
