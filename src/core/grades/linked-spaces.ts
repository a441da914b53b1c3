import type { Publication } from '../datasets/publication.ts';
import { namesFor } from '../linked-data/names.ts';
import { registerGraph } from '../linked-data/register-graph.ts';
import type { Node } from '../rdf/graph.ts';
import { says } from './nodes.ts';

/** The spaces as linked data has them. */
export interface LinkedSpaces {
  readonly all: number;
  /** Those with an address of their own. */
  readonly named: number;
  /** Those that name their twin in another dataset. */
  readonly twinned: number;
}

/** Counts the spaces of a graph that passes by on its way into a file: to make it again for that takes as long as to write it. */
export interface Census {
  readonly passing: (nodes: Iterable<Node>) => Iterable<Node>;
  /** What has passed so far. */
  readonly found: () => LinkedSpaces;
}

type Counted = Pick<Publication, 'catalogue' | 'homepage'>;

export function censusOf({ catalogue: { spaces }, homepage }: Counted): Census {
  const iris = new Set(spaces.map(({ id }) => namesFor(id, homepage).iriOf('')));
  let [named, twinned] = [0, 0];
  return {
    *passing(nodes) {
      for (const node of nodes) {
        if (iris.has(node.iri)) {
          named += 1;
          twinned += Number(says(node, 'schema:sameAs'));
        }
        yield node;
      }
    },
    found: () => ({ all: iris.size, named, twinned }),
  };
}

/** Counts them where nobody has done so in passing. */
export function linkedSpaces(publication: Counted): LinkedSpaces {
  const { passing, found } = censusOf(publication);
  for (const _node of passing(registerGraph(publication.catalogue, publication.homepage)));
  return found();
}
