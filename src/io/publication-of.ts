import type { Catalogue } from '../core/catalogue.ts';
import { datasets } from '../core/datasets/index.ts';
import type { Publication } from '../core/datasets/publication.ts';
import { linkedDatasets } from '../core/linked-data/index.ts';
import { readGazetteerSources } from './read-gazetteer.ts';
import { siteAddress } from './site-address.ts';

/**
 * What descriptions of the dataset may read, at the address of this site.
 * @param files those that are written, by their path below `data/`
 */
export function publicationOf(catalogue: Catalogue, files: Publication['files']): Publication {
  const { homepage, repository } = siteAddress();
  return {
    catalogue,
    homepage,
    repository,
    sources: readGazetteerSources(),
    datasets: [...datasets, ...linkedDatasets],
    files,
  };
}
