/** What the tests use of rdf-parser-csvw, which has no types of its own. */
declare module 'rdf-parser-csvw' {
  import type { Readable } from 'node:stream';
  import type { Quad, Store } from 'n3';
  export default class CsvwParser {
    constructor(options: { readonly metadata: Store; readonly baseIRI: string });
    import(text: Readable): AsyncIterable<Quad>;
  }
}
