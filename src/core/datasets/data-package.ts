import { wordsOf } from '../../i18n/translate.ts';
import { licence, registerName } from '../licence.ts';
import { daysCovered, extent } from '../metadata/coverage-facts.ts';
import { packageField, wordsIn, type Descriptor } from './package-field.ts';
import { packageDescription, packageKeywords } from './package-words.ts';
import { placeTables } from './place-tables.ts';
import type { Download } from './dataset.ts';
import type { CreditedSource, Publication } from './publication.ts';
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

const sourceOf = ({ attribution, url, licence: title, licenceUrl, gave }: CreditedSource): Descriptor => ({
  title: attribution,
  path: url,
  ...wordsIn({ description: gave }),
  'x-licence': { path: licenceUrl, title },
});

/** Places are the sources' own work, under their own terms; the rest of the dataset is the register's. */
const placesFrom = (table: Table | undefined, sources: readonly CreditedSource[]): Descriptor =>
  table && placeTables.includes(table)
    ? {
        sources: sources.map(sourceOf),
        licenses: sources.map(({ licence: title, licenceUrl }) => ({ path: licenceUrl, title })),
      }
    : {};

function resourceOf(download: Download, publication: Publication): Descriptor {
  const { file, mediaType, label, description, table } = download;
  const written = publication.files.get(file);
  return {
    // A table is called by its own name, which foreign keys use; another format of it by its file's.
    name: table?.name ?? file.replace('.', '-'),
    ...(table && { type: 'table' }),
    path: file,
    ...wordsIn({ title: label, description }),
    format: file.slice(file.indexOf('.') + 1),
    mediatype: mediaType,
    ...(!('bytesOf' in download) && { encoding: 'utf-8' }),
    ...(written && { bytes: written.bytes, hash: `sha256:${written.sha256}` }),
    ...placesFrom(table, publication.sources),
    ...(table && { dialect, schema: schemaOf(table) }),
  };
}

/** When and where the dataset tells of: the standard has no property for either. */
function covered({ catalogue }: Publication): Descriptor {
  const { west, south, east, north } = extent;
  return {
    'x-temporal': daysCovered(catalogue),
    'x-spatial': { country: 'BE', bbox: [west, south, east, north] },
  };
}

/** `datapackage.json`: what every file and column is, by the Frictionless Data Package standard, version 2. */
export function dataPackage(publication: Publication): string {
  const { catalogue, homepage, repository, sources, datasets } = publication;
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
    contributors: [
      { ...wordsIn({ title: wordsOf('citation.author') }), path: homepage, roles: ['creator', 'rightsHolder'] },
      { ...wordsIn({ title: wordsOf('citation.author') }), path: repository, roles: ['maintainer', 'contactPoint'] },
    ],
    sources: sources.map(sourceOf),
    ...covered(publication),
    resources: datasets.map((dataset) => resourceOf(dataset, publication)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
