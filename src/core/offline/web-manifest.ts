import { localeFacts, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { belowBase, pathOf } from '../page.ts';
import { paint } from '../preview/paint.ts';

const icon = (size: number, file: string, purpose: 'any' | 'maskable', base: string) => ({
  src: belowBase(`/icons/${file}.png`, base),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The register as an application, in one language: a Web Application Manifest (W3C). `base` is the path of the site. */
export function webManifest(locale: Locale, base: string): object {
  const t = translatorOf(locale);
  const start = belowBase(pathOf({ section: 'home' }, locale), base);
  return {
    id: start,
    name: t('site.name'),
    short_name: t('offline.short-name'),
    description: t('home.description'),
    lang: localeFacts[locale].tag,
    dir: 'ltr',
    start_url: start,
    scope: belowBase('/', base),
    display: 'standalone',
    theme_color: paint.paper,
    // Paper in daylight is what shows while the register opens.
    background_color: paint.paper,
    icons: [icon(192, '192', 'any', base), icon(512, '512', 'any', base), icon(512, '512-maskable', 'maskable', base)],
  };
}
