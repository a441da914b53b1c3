import { wordsFor } from '../../i18n/translate.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Download } from './dataset.ts';

/** All downloads in one, as pages and metadata tell it; the machine packs it. */
export const archive: Download = {
  file: 'dataset.zip',
  mediaType: mediaTypeOf('dataset.zip'),
  ...wordsFor('dataset.zip'),
};
