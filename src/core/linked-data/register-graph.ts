import { locales } from '../../i18n/locales.ts';
import type { Catalogue, Space } from '../catalogue.ts';
import { byId } from '../datasets/table.ts';
import { addressBelow } from '../page.ts';
import { licence, registerName } from '../licence.ts';
import { dated, inLanguages, merged, node, plain, reference, type Graph, type Node } from '../rdf/graph.ts';
import { businessNodes, networkNode } from './business.ts';
import { evidenceNodes } from './evidence-nodes.ts';
import { namesFor } from './names.ts';

/** The address of the register as a dataset, in every description of it. */
export const registerIri = (homepage: string): string => `${homepage}data/catalog.ttl#register`;

function registerNode({ release }: Catalogue, homepage: string): Node {
  return node(registerIri(homepage), 'dcat:Dataset', {
    'dcterms:title': inLanguages(registerName),
    'dcterms:license': reference(licence.url),
    'dcat:version': plain(release.version),
    'dcterms:modified': dated(release.date),
  });
}

/** The state that follows from the evidence, as of the release. */
function statusNode({ status }: Space, iri: string): Node {
  return node(iri, ['schema:PropertyValue', 'prov:Entity'], {
    'schema:propertyID': plain('status'),
    'schema:value': plain(status.state),
    'dcterms:date': status.date === undefined ? undefined : dated(status.date),
  });
}

function spaceNodes(space: Space, catalogue: Catalogue, homepage: string): Graph {
  const names = namesFor(space.id, homepage);
  const status = statusNode(space, names.iriOf('/derived/status'));
  const own = node(names.iriOf(''), [], {
    'dcterms:identifier': plain(space.id),
    'schema:mainEntityOfPage': locales.map((locale) =>
      reference(addressBelow(homepage, { section: 'spaces', id: space.id }, locale)),
    ),
    'schema:additionalProperty': reference(status.iri),
  });
  return [own, ...businessNodes(space, catalogue, names), status, ...evidenceNodes(space, names)];
}

/** Some spaces as linked data: in the words of schema.org, their facts and evidence in those of PROV; networks, and whose all is. */
export function* graphOf(spaces: Iterable<Space>, catalogue: Catalogue, homepage: string): Iterable<Node> {
  const { networkIri } = namesFor('', homepage);
  yield registerNode(catalogue, homepage);
  for (const network of catalogue.networks.toSorted(byId)) yield networkNode(network, { networkIri });
  // Of one space nothing is said but in its own part.
  for (const space of spaces) yield* merged(spaceNodes(space, catalogue, homepage));
}

/** The whole register as linked data. */
export const registerGraph = (catalogue: Catalogue, homepage: string): Iterable<Node> =>
  graphOf(catalogue.spaces.toSorted(byId), catalogue, homepage);
