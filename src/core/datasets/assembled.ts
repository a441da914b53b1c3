import { wordsFrom } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { wordsFor, wordsOf } from '../../i18n/translate.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Download } from './dataset.ts';

const told = (file: string, key: MessageKey): Download => ({
  file,
  mediaType: mediaTypeOf(file),
  label: wordsFrom(() => file),
  description: wordsOf(key),
});

/** The downloads that are made of the others: all in one archive, and what describes and proves them. */
export const assembled: readonly Download[] = [
  { file: 'dataset.zip', mediaType: mediaTypeOf('.zip'), ...wordsFor('dataset.zip') },
  told('datapackage.json', 'data.package'),
  told('manifest.json', 'data.manifest'),
  told('SHA256SUMS', 'data.checksums'),
  told('openapi.json', 'data.openapi'),
];
