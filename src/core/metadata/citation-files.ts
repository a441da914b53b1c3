import { sourceLocale } from '../../i18n/locales.ts';
import { bibtexOf, citationOf, cslOf, risOf, type Citation } from '../citation.ts';
import type { Description } from './description.ts';

const citationFile = (file: string, mediaType: string, write: (citation: Citation) => string): Description => ({
  file,
  mediaType,
  textOf: ({ catalogue, homepage }) => write(citationOf(catalogue.release, homepage, sourceLocale)),
});

/** The citation of the register as bibliographies are kept. */
export const citationFiles: readonly Description[] = [
  citationFile('citation.bib', 'application/x-bibtex', bibtexOf),
  citationFile('citation.ris', 'application/x-research-info-systems', risOf),
  citationFile('citation.json', 'application/vnd.citationstyles.csl+json', cslOf),
];
