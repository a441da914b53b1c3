import { wordsFrom } from './locales.ts';
import { translatorOf } from './translate.ts';

/** What pages say of being offline, for scripts that cannot carry the dictionaries; holes stay as they are. */
export const offlineWords = wordsFrom((locale) => {
  const t = translatorOf(locale);
  return {
    reading: t('offline.line.reading'),
    newer: t('offline.line.newer'),
    reload: t('offline.line.reload'),
  };
});
