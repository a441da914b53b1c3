import type { Download } from '../datasets/dataset.ts';

/** A format as catalogues know it. */
export interface FeedFormat {
  /** Code in the EU's list of file types, e.g. `CSV`. */
  readonly fileType: string;
  /** The standard that such a file keeps to. */
  readonly standard: string;
}

/**
 * The formats that a feed may name: those that the European data portal counts as machine-readable and as
 * non-proprietary, by their media type, which is registered with IANA. Other downloads are for people who come to the site.
 */
const feedFormats: Readonly<Record<string, FeedFormat>> = {
  'text/csv': { fileType: 'CSV', standard: 'https://www.rfc-editor.org/rfc/rfc4180' },
  'application/json': { fileType: 'JSON', standard: 'https://www.rfc-editor.org/rfc/rfc8259' },
  'application/geo+json': { fileType: 'GEOJSON', standard: 'https://www.rfc-editor.org/rfc/rfc7946' },
  'text/turtle': { fileType: 'RDF_TURTLE', standard: 'https://www.w3.org/TR/turtle/' },
  'application/ld+json': { fileType: 'JSON_LD', standard: 'https://www.w3.org/TR/json-ld11/' },
};

/** The format of a download in a feed; undefined for one that no feed names. */
export const feedFormatOf = ({ mediaType }: Pick<Download, 'mediaType'>): FeedFormat | undefined =>
  feedFormats[mediaType];
