import { datasets } from '../datasets/index.ts';
import { dataPackage } from '../datasets/data-package.ts';
import type { Graph } from '../rdf/graph.ts';
import { jsonLdOf } from '../rdf/json-ld.ts';
import { rdfXmlOf } from '../rdf/rdf-xml.ts';
import { turtleOf } from '../rdf/turtle.ts';
import { catalogGraph } from './catalog-graph.ts';
import { citationCff } from './citation-cff.ts';
import { citationFiles } from './citation-files.ts';
import { croissant } from './croissant.ts';
import { csvwDescriptions } from './csvw.ts';
import { licenceFile } from './licence-file.ts';
import { qualityGraph } from './quality-graph.ts';
import type { Description } from './description.ts';

const catalog = (file: string, mediaType: string, write: (graph: Graph) => string): Description => ({
  file,
  mediaType,
  textOf: (publication) => write(catalogGraph(publication)),
});

/** Every description of the downloads; each reads the list of them, so that a new download is described by itself. */
export const descriptions: readonly Description[] = [
  { file: 'datapackage.json', mediaType: 'application/json', textOf: dataPackage },
  catalog('catalog.ttl', 'text/turtle', turtleOf),
  catalog('catalog.jsonld', 'application/ld+json', jsonLdOf),
  catalog('catalog.rdf', 'application/rdf+xml', rdfXmlOf),
  { file: 'croissant.json', mediaType: 'application/ld+json', textOf: croissant },
  { file: 'quality.ttl', mediaType: 'text/turtle', textOf: (publication) => turtleOf(qualityGraph(publication)) },
  { file: 'CITATION.cff', mediaType: 'application/yaml', textOf: citationCff },
  ...citationFiles,
  { file: 'LICENSE.txt', mediaType: 'text/plain', textOf: licenceFile },
  ...csvwDescriptions(datasets),
];
