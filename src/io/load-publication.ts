import type { Publication } from '../core/datasets/publication.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { publicationOf } from './publication-of.ts';
import type { WrittenDownloads } from './write-downloads.ts';
import { devFolder, noteLeft } from './written-downloads.ts';

const publicationWith = ({ files, audit }: WrittenDownloads): Publication => ({
  ...publicationOf(loadCatalogue(), new Map(Object.entries(files))),
  audit,
});

/** In development they are made when the first page or file asks. */
async function madeNow(): Promise<Publication> {
  const [{ writeDownloads }, { writeQuality }] = await Promise.all([
    import('./write-downloads.ts'),
    import('./write-quality.ts'),
  ]);
  const publication = publicationWith(await writeDownloads(devFolder, () => undefined));
  await writeQuality(devFolder, publication);
  return publication;
}

let once: Promise<Publication> | undefined;

async function load(): Promise<Publication> {
  const left = noteLeft();
  return left ? publicationWith(left) : madeNow();
}

/** What is told of the downloads: pages and descriptions read the same. */
export const loadPublication = (): Promise<Publication> => (once ??= load());
