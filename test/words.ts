import { wordsFrom, type Words } from '../src/i18n/locales.ts';

/** What a test says in French and in English; any other language of the site says it in English. */
export const words = (fr: string, en: string): Words => ({ ...wordsFrom(() => en), fr, en });
