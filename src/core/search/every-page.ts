/**
 * A word that every page carries and nobody types, nor begins to: no word here begins with a Greek letter. Pagefind can be asked for all pages by handing it no word, but then loads every
 * file of its index; by this one it loads a single file.
 */
export const everyPage = 'ωpage';

/** The key of the page's `meta` that holds it. */
export const everyPageMeta = 'any';
