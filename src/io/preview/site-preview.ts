import { type DescribedPreview, sitePreview } from '../../core/preview/preview.ts';
import { onceFor } from '../../core/once-for.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { type Locale, wordsFrom } from '../../i18n/locales.ts';
import { loadAtlas } from '../load-atlas.ts';
import { loadCatalogue } from '../load-catalogue.ts';

const inEvery = onceFor((catalogue: Catalogue) => wordsFrom((locale) => sitePreview(catalogue, loadAtlas(), locale)));

/** The preview image of pages that have none of their own, worked out once for each build. */
export const generalPreview = (locale: Locale): DescribedPreview => inEvery(loadCatalogue())[locale];
