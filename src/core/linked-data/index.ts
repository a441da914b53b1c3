import { wordsFor } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Download } from '../datasets/dataset.ts';
import type { Node } from '../rdf/graph.ts';
import { jsonLdPieces } from '../rdf/json-ld.ts';
import { turtlePieces } from '../rdf/turtle.ts';
import { registerGraph } from './register-graph.ts';

/** A download in which things have addresses: it says where the site stands. */
export interface LinkedDataset extends Download {
  /** `passing` sees the graph on its way into the file. */
  readonly textOf: (catalogue: Catalogue, homepage: string, passing?: Passing) => Iterable<string>;
}

type Passing = (nodes: Iterable<Node>) => Iterable<Node>;

const written =
  (write: (nodes: Iterable<Node>) => Iterable<string>): LinkedDataset['textOf'] =>
  (catalogue, homepage, passing = (nodes) => nodes) =>
    write(passing(registerGraph(catalogue, homepage)));

/** The register as linked data. */
export const linkedDatasets: readonly LinkedDataset[] = [
  { file: 'spaces.ttl', mediaType: 'text/turtle', ...wordsFor('dataset.spaces.ttl'), textOf: written(turtlePieces) },
  {
    file: 'spaces.jsonld',
    mediaType: 'application/ld+json',
    ...wordsFor('dataset.spaces.jsonld'),
    textOf: written(jsonLdPieces),
  },
];
