import { everyPreview } from '../../core/preview/every-preview.ts';
import { loadAtlas } from '../load-atlas.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { drawnPreview } from './drawn-preview.ts';
import { previewName } from './preview-name.ts';

/** The preview image of a name, drawn now; nothing where no page names it. */
export async function askedPreview(name: string): Promise<Buffer | undefined> {
  const preview = everyPreview(loadCatalogue(), loadAtlas()).find((one) => previewName(one) === name);
  return preview && drawnPreview(preview);
}
