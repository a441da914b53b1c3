import { locales } from '../../i18n/locales.ts';
import type { Catalogue } from '../catalogue.ts';
import { chapterPreview, type Preview, type PreviewSheet, sitePreview, spacePreview } from './preview.ts';

/** Every image that pages name: of the site, of each chapter and of each space, in every language. */
export function everyPreview(catalogue: Catalogue, atlas: PreviewSheet): readonly Preview[] {
  const { spaces, chapters, release } = catalogue;
  return locales
    .flatMap((locale) => [
      sitePreview(catalogue, atlas, locale),
      ...chapters.map((chapter) => chapterPreview(chapter, chapters.length, locale)),
      ...spaces.map((space) => spacePreview(space, release, atlas, locale)),
    ])
    .map(({ preview }) => preview);
}
