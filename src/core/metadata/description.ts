import type { Publication } from '../datasets/publication.ts';

/** A file below `/data/` that says what the downloads are. */
export interface Description {
  /** Name of its file, e.g. `catalog.ttl`. */
  readonly file: string;
  readonly textOf: (publication: Publication) => string;
}
