import type { Publication } from '../core/datasets/publication.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { publicationOf } from './publication-of.ts';
import type { WrittenDownloads } from './write-downloads.ts';
import { devFolder, noteLeft } from './written-downloads.ts';

/** In development they are made when the first page or file asks. */
async function madeNow(): Promise<WrittenDownloads> {
  const [{ writeDownloads }, { writeHistory }] = await Promise.all([
    import('./write-downloads.ts'),
    import('./write-history.ts'),
  ]);
  const written = await writeDownloads(devFolder, () => undefined);
  writeHistory(devFolder);
  return written;
}

let once: Promise<Publication> | undefined;

async function load(): Promise<Publication> {
  const { files } = noteLeft() ?? (await madeNow());
  return publicationOf(loadCatalogue(), new Map(Object.entries(files)));
}

/** What is told of the downloads: pages and descriptions read the same. */
export const loadPublication = (): Promise<Publication> => (once ??= load());
