import { indexPages } from '../../io/search-index.ts';
import type { Staging } from '../../io/staged-folder.ts';
import { count, type Progress } from '../report.ts';
import { apart, workApart } from './apart.ts';

/** Indexes every page for search, beside them. */
export const writeSearchIndex = ({ site }: Pick<Staging, 'site'>, progress: Progress): Promise<string> =>
  apart(import.meta.filename, [site], progress);

if (import.meta.main)
  await workApart(async ([site = ''], progress) => {
    const pages = await indexPages(site, (done) => progress(`${count(done)} pages`));
    return `${count(pages)} pages`;
  });
