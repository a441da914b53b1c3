import { datasets } from '../datasets/index.ts';
import { dataPackage } from '../datasets/data-package.ts';
import type { Graph } from '../rdf/graph.ts';
import { jsonLdOf } from '../rdf/json-ld.ts';
import { rdfXmlOf } from '../rdf/rdf-xml.ts';
import { turtleOf } from '../rdf/turtle.ts';
import { catalogGraph } from './catalog-graph.ts';
import { creditsOf } from '../credits.ts';
import { citationCff } from './citation-cff.ts';
import { citationFiles } from './citation-files.ts';
import { croissant } from './croissant.ts';
import { csvwDescriptions } from './csvw.ts';
import { licenceFile } from './licence-file.ts';
import { openApi } from './open-api.ts';
import { qualityGraph } from './quality-graph.ts';
import type { Description } from './description.ts';

const catalog = (file: string, write: (graph: Graph) => string): Description => ({
  file,
  textOf: (publication) => write(catalogGraph(publication)),
});

const cff: Description['textOf'] = (publication) => {
  const { release, spaces } = publication.catalogue;
  return citationCff(release, publication, creditsOf(spaces.map(({ record }) => record)));
};

/** Every description of the downloads; each reads the list of them, so that a new download is described by itself. */
export const descriptions: readonly Description[] = [
  { file: 'datapackage.json', textOf: dataPackage },
  catalog('catalog.ttl', turtleOf),
  catalog('catalog.jsonld', jsonLdOf),
  catalog('catalog.rdf', rdfXmlOf),
  { file: 'openapi.json', textOf: openApi },
  { file: 'croissant.json', textOf: croissant },
  { file: 'quality.ttl', textOf: (publication) => turtleOf(qualityGraph(publication)) },
  { file: 'CITATION.cff', textOf: cff },
  ...citationFiles,
  { file: 'LICENSE.txt', textOf: licenceFile },
  ...csvwDescriptions(datasets),
];
