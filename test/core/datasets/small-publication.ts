/** The small catalogue as it is published below a made-up address. */
import { datasets } from '../../../src/core/datasets/index.ts';
import type { Publication } from '../../../src/core/datasets/publication.ts';
import { words } from '../../words.ts';
import { smallCatalogue } from './small-catalogue.ts';

export const smallPublication: Publication = {
  catalogue: smallCatalogue,
  homepage: 'https://example.org/register/',
  repository: 'https://forge.example/register',
  sources: [
    {
      name: 'Statbel',
      attribution: 'Statbel',
      url: 'https://statbel.fgov.be/',
      licence: 'Statbel open data licence',
      licenceUrl: 'https://statbel.fgov.be/en/open-data',
      gave: words('codes des communes', 'codes of municipalities'),
    },
  ],
  datasets,
  files: new Map(datasets.map(({ file }) => [file, { bytes: 12, sha256: 'ab12'.repeat(16) }])),
};
