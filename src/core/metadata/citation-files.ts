import { sourceLocale } from '../../i18n/locales.ts';
import { citationOf } from '../citation.ts';
import { bibtexOf, cslOf, risOf, type Citation } from '../citation-formats.ts';
import type { Description } from './description.ts';

const citationFile = (file: string, write: (citation: Citation) => string): Description => ({
  file,
  textOf: ({ catalogue, homepage }) => write(citationOf(catalogue.release, homepage, sourceLocale)),
});

/** The citation of the register as bibliographies are kept. */
export const citationFiles: readonly Description[] = [
  citationFile('citation.bib', bibtexOf),
  citationFile('citation.ris', risOf),
  citationFile('citation.json', cslOf),
];
