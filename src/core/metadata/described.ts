import type { MessageKey } from '../../i18n/messages.ts';

/** Files that tell of the data, as pages list them: those of one line say the same. */
export const descriptionFiles: readonly { readonly files: readonly string[]; readonly key: MessageKey }[] = [
  { files: ['data/manifest.json'], key: 'data.manifest' },
  { files: ['data/SHA256SUMS'], key: 'data.checksums' },
  { files: ['data/releases/index.json'], key: 'data.releases' },
  { files: ['data/openapi.json'], key: 'data.openapi' },
  { files: ['data/datapackage.json'], key: 'data.package' },
  { files: ['data/catalog.ttl', 'data/catalog.jsonld', 'data/catalog.rdf'], key: 'data.catalog' },
  { files: ['data/spaces.csv-metadata.json'], key: 'data.csvw' },
  { files: ['data/croissant.json'], key: 'data.croissant' },
  { files: ['data/quality.ttl'], key: 'data.quality' },
  { files: ['data/quality.json'], key: 'data.quality-json' },
  { files: ['data/CITATION.cff', 'data/citation.bib', 'data/citation.ris', 'data/citation.json'], key: 'data.cff' },
  { files: ['data/LICENSE.txt'], key: 'data.licence' },
  { files: ['schemas/space.schema.json'], key: 'data.schema' },
  { files: ['schemas/as-of.schema.json'], key: 'data.as-of-schema' },
];
