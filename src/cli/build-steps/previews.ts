import { join } from 'node:path';
import { previewFolder } from '../../core/header-rules.ts';
import { everyPreview } from '../../core/preview/every-preview.ts';
import { previewCache } from '../../io/folders.ts';
import { loadAtlas } from '../../io/load-atlas.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { writePreviews } from '../../io/preview/write-previews.ts';
import { count } from '../report.ts';
import { workApart } from './apart.ts';

await workApart(async ([site = ''], progress) => {
  const previews = everyPreview(loadCatalogue(), loadAtlas());
  const folders = { cache: previewCache, target: join(site, previewFolder) };
  const { all, drawn } = await writePreviews(previews, folders, (done) => progress(`${count(done)} drawn`));
  return `${count(all)} images, ${count(all - drawn)} of them as they were`;
});
