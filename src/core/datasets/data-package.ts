import { licence, registerName } from '../licence.ts';
import { packageField, wordsIn, type Descriptor } from './package-field.ts';
import { packageDescription, packageKeywords } from './package-words.ts';
import type { Publication, Published } from './publication.ts';
import type { ForeignKey, Table } from './table.ts';

/** A reference inside one table names no resource (Table Schema, `foreignKeys`). */
const linkOf = ({ columns, table, references }: ForeignKey, own: string): Descriptor => ({
  fields: columns,
  reference: { ...(table !== own && { resource: table }), fields: references },
});

function schemaOf({ name, columns, primaryKey, foreignKeys }: Table): Descriptor {
  const [first, ...others] = primaryKey;
  return {
    fields: columns.map((meaning) => packageField(meaning, meaning.name === first && others.length === 0)),
    missingValues: [''],
    primaryKey,
    ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((link) => linkOf(link, name)) }),
  };
}

const dialect = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };

function resourceOf(
  { file, mediaType, label, description, table }: Published,
  files: Publication['files'],
): Descriptor {
  const written = files.get(file);
  return {
    // A table is called by its own name, which foreign keys use; another format of it by its file's.
    name: table?.name ?? file.replace('.', '-'),
    ...(table && { type: 'table' }),
    path: file,
    ...wordsIn({ title: label, description }),
    format: file.slice(file.indexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    ...(written && { bytes: written.bytes, hash: `sha256:${written.sha256}` }),
    ...(table && { dialect, schema: schemaOf(table) }),
  };
}

/** `datapackage.json`: what every file and column is, by the Frictionless Data Package standard, version 2. */
export function dataPackage({ catalogue, homepage, sources, datasets, files }: Publication): string {
  const { version, date } = catalogue.release;
  const descriptor: Descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'belgian-coworking-register',
    id: `${homepage}data/`,
    ...wordsIn({ title: registerName, description: packageDescription }),
    homepage,
    version,
    created: `${date}T00:00:00Z`,
    keywords: packageKeywords,
    licenses: [{ name: licence.id, path: licence.url, title: licence.title }],
    contributors: [{ ...wordsIn({ title: registerName }), path: homepage, roles: ['creator', 'rightsHolder'] }],
    sources: sources.map(({ attribution, url }) => ({ title: attribution, path: url })),
    resources: datasets.map((dataset) => resourceOf(dataset, files)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
