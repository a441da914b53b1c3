import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, Space } from './catalogue.ts';
import type { Chapter } from './guide/chapter.ts';
import { licence } from './licence.ts';
import { businessNodes, networkNode, networksOf } from './linked-data/business.ts';
import { nestedJson } from './linked-data/nested.ts';
import { belowBase, pathOf } from './page.ts';

export interface Site {
  readonly origin: string;
  readonly base: string;
}

/** JSON that may stand inside a script element: no `<` can end it. */
export const inScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The whole address of a page. */
export const addressOf = (site: Site, path: string): string => `${site.origin}${belowBase(path, site.base)}`;

/** The register as schema.org `WebSite` (with its search) and `Dataset`. */
export function registerJsonLd({ release }: Catalogue, site: Site, locale: Locale): string {
  const t = translatorOf(locale);
  const search = addressOf(site, pathOf({ section: 'search' }, locale));
  const home = addressOf(site, pathOf({ section: 'home' }, locale));
  return inScript({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        name: t('site.name'),
        url: home,
        inLanguage: locale,
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={q}` },
          'query-input': 'required name=q',
        },
      },
      {
        '@type': 'Dataset',
        name: t('site.name'),
        description: t('home.description'),
        url: addressOf(site, pathOf({ section: 'data' }, locale)),
        license: licence.url,
        version: release.version,
        dateModified: release.date,
        isAccessibleForFree: true,
      },
    ],
  });
}

/**
 * One space as schema.org `LocalBusiness`: stated facts only, a position only for a measured address.
 * @returns undefined for a place not known to be open: markup would announce it as one
 */
export function spaceJsonLd(space: Space, catalogue: Catalogue, site: Site, locale: Locale): string | undefined {
  if (space.status.state !== 'open') return undefined;
  const page = addressOf(site, pathOf({ section: 'spaces', id: space.id }, locale));
  const names = {
    iriOf: (pointer: string) => (pointer === '' ? page : `${page}#${pointer}`),
    networkIri: (id: string) => addressOf(site, pathOf({ section: 'networks', id }, locale)),
  };
  const { brand, memberOf } = networksOf(space, catalogue);
  const networks = [...brand, ...memberOf].map((network) => networkNode(network, names));
  return inScript(nestedJson([...businessNodes(space, catalogue, names), ...networks], locale));
}

/** A chapter of the guide as schema.org `Article`. */
export function chapterJsonLd({ slug, title, purpose, outline }: Chapter, site: Site, locale: Locale): string {
  const t = translatorOf(locale);
  return inScript({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: title[locale],
    description: purpose[locale],
    inLanguage: locale,
    url: addressOf(site, pathOf({ section: 'guide', id: slug }, locale)),
    wordCount: outline[locale].words,
    license: licence.url,
    author: {
      '@type': 'Organization',
      name: t('site.name'),
      url: addressOf(site, pathOf({ section: 'home' }, locale)),
    },
    isPartOf: {
      '@type': 'CreativeWork',
      name: t('guide.title'),
      url: addressOf(site, pathOf({ section: 'guide' }, locale)),
    },
  });
}
