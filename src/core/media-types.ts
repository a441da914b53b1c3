/** By the ending of a file below `/data/` or `/schemas/`; `SHA256SUMS` has none. */
const byEnding: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  bib: 'application/x-bibtex',
  cff: 'application/yaml',
  csv: 'text/csv',
  'csv-metadata.json': 'application/csvm+json',
  geojson: 'application/geo+json',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
  rdf: 'application/rdf+xml',
  ris: 'application/x-research-info-systems',
  sqlite: 'application/vnd.sqlite3',
  ttl: 'text/turtle',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** JSON and XML say their character set themselves, and bytes have none; lines of JSON are sent as text is. */
const isPlain = (mediaType: string): boolean => /^text\/|ndjson$/.test(mediaType);

/** What else the site is made of, of which every server has its own idea. */
const ofPages: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
  xml: 'text/xml',
};

/** The media type of every ending of one word that the site has, for servers that are told all of them. */
export const everyMediaType: readonly (readonly [ending: string, mediaType: string])[] = Object.entries({
  ...byEnding,
  ...ofPages,
}).filter(([ending]) => !ending.includes('.'));

const isText = (mediaType: string): boolean =>
  /^text\/|[/+](json|xml|x-ndjson|yaml|x-bibtex|x-research-info-systems)$/.test(mediaType);

/** The endings of files that become smaller in transit: text, and not what is packed already. */
export const textEndings: readonly string[] = everyMediaType
  .filter(([, type]) => isText(type))
  .map(([ending]) => ending);

/** The endings of which something is said here. */
export const endings: readonly string[] = Object.keys(byEnding);

const after = (mark: number, path: string): string => path.slice(mark + 1);

/** The media type of a published file, e.g. `text/csv` of `spaces.csv`, by its longest known ending; text without one is plain. */
export const mediaTypeOf = (path: string): string =>
  byEnding[after(path.indexOf('.'), path)] ?? byEnding[after(path.lastIndexOf('.'), path)] ?? 'text/plain';

/** The `Content-Type` of a published file: its media type, and the character set of plain text. */
export function contentTypeOf(path: string): string {
  const mediaType = mediaTypeOf(path);
  return isPlain(mediaType) ? `${mediaType};charset=utf-8` : mediaType;
}

/** The `Content-Type` of any file of the site, as a server sends it; bytes of no known kind are bytes. */
export function servedTypeOf(path: string): string {
  const mediaType = ofPages[after(path.lastIndexOf('.'), path)];
  if (mediaType) return mediaType.startsWith('text/') ? `${mediaType};charset=utf-8` : mediaType;
  return path.startsWith('pagefind/') && !path.endsWith('.json') ? 'application/octet-stream' : contentTypeOf(path);
}
