/** What stands around the page of a space: head, masthead, footer. */
import { previewFolder } from '../../../src/core/header-rules.ts';
import { shortAddress, type Page } from '../../../src/core/page.ts';
import { previewSize } from '../../../src/core/preview/drawing.ts';
import { pageTags } from '../../../src/core/search.ts';
import { contentSecurityPolicy } from '../../../src/core/security.ts';
import { dateIn } from '../../../src/core/words/dates-in.ts';
import { localeFacts, locales, type Locale } from '../../../src/i18n/locales.ts';
import { navigation } from '../../../src/i18n/navigation.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { previewName } from '../../../src/io/preview/preview-name.ts';
import { absolute, fileHref, href } from './addresses.ts';
import { each, link, safe, when } from './html.ts';
import type { SpaceView } from './view.ts';

/** Names as long as those that a bundler gives; the files themselves are not written. */
const sheets = ['changes.FA4hy2mJ', 'questions.DaoBbLqV', 'site.Cplqo0Zq'];
const fonts = ['besley-latin-560.BELqp46I', 'source-sans-3-latin-wght-normal.BqRLTx4X'];

const property = (name: string, content: string): string => `<meta property="og:${name}" content="${safe(content)}">`;

/** What a shared link unfolds to elsewhere. */
function previewTags({ title, summary, locale, preview: { preview, alt } }: SpaceView, here: string): string {
  const others = locales.filter((other) => other !== locale);
  const image = absolute(fileHref(`/${previewFolder}${previewName(preview)}`));
  return `${property('title', title)}${property('description', summary)}${property('type', 'website')}${property('url', here)}${property('site_name', translatorOf(locale)('site.name'))}${property('locale', localeFacts[locale].openGraph)}${each(others, (other) => property('locale:alternate', localeFacts[other].openGraph))}
${property('image', image)}${property('image:type', 'image/png')}${property('image:width', String(previewSize.width))}${property('image:height', String(previewSize.height))}${property('image:alt', alt)}<meta name="twitter:card" content="summary_large_image">`;
}

function headOf(view: SpaceView, page: Page): string {
  const { title, summary, locale, feed, jsonLd } = view;
  const t = translatorOf(locale);
  const here = absolute(href(page, locale));
  const followed = safe(t('feed.title', { name: title }));
  return `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${safe(contentSecurityPolicy({ wasm: false }))}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${safe(t('site.page-title', { title, site: t('site.name') }))}</title><meta name="description" content="${safe(summary)}"><link rel="canonical" href="${here}">
${each(locales, (twin) => `<link rel="alternate" hreflang="${twin}" href="${absolute(href(page, twin))}">`)}
<link rel="alternate" type="application/atom+xml" title="${followed}" href="${fileHref(`${feed}.atom`)}"><link rel="alternate" type="application/feed+json" title="${followed}" href="${fileHref(`${feed}.json`)}">
${each(fonts, (name) => `<link rel="preload" href="${fileHref(`/_astro/${name}.woff2`)}" as="font" type="font/woff2" crossorigin>`)}
<link rel="icon" href="${fileHref('/favicon.svg')}" type="image/svg+xml"><meta name="theme-color" content="#f3f4ee" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#12181d" media="(prefers-color-scheme: dark)">
${previewTags(view, here)}
${when(jsonLd, () => `<script type="application/ld+json">${jsonLd}</script>`)}
${each(sheets, (name) => `<link rel="stylesheet" href="${fileHref(`/_astro/${name}.css`)}">`)}</head>`;
}

const twinOf = (twin: Locale, locale: Locale, page: Page): string =>
  twin === locale
    ? `<li class="now"><span aria-current="true" lang="${twin}">${safe(localeFacts[twin].name)}</span></li>`
    : `<li>${link(href(page, twin), localeFacts[twin].name, ` lang="${twin}" hreflang="${twin}" data-language-switch`)}</li>`;

function mastheadOf(page: Page, locale: Locale): string {
  const t = translatorOf(locale);
  const entries = navigation.filter(({ isLow }) => !isLow);
  const isHere = (section: string): string => when(page.section === section, () => ' aria-current="page"');
  return `<header class="mast"><div class="wrap">${link(href({ section: 'home' }, locale), t('site.name'), ' class="mast-name head"')}<p class="mast-address paper-only">${safe(shortAddress(absolute(href(page, locale))))}</p>
<nav class="mast-nav" aria-label="${safe(t('site.sections'))}"><ul>${each(entries, ({ section, key, isWide }) => `<li${when(isWide, () => ' class="wide"')}>${link(href({ section }, locale), t(key), isHere(section))}</li>`)}</ul></nav>
<search aria-label="${safe(t('search.title'))}" class="mast-search"><form class="mast-form" action="${href({ section: 'search' }, locale)}"><label class="visually-hidden" for="mast-q">${safe(t('search.label'))}</label><input class="field" id="mast-q" name="q" type="search" autocomplete="off" enterkeyhint="search"><button class="button" type="submit">${safe(t('search.submit'))}</button></form></search>
<ul class="mast-languages" aria-label="${safe(t('site.languages'))}">${each(locales, (twin) => twinOf(twin, locale, page))}</ul></div></header>`;
}

function footerOf({ locale, site }: SpaceView): string {
  const t = translatorOf(locale);
  const { version, date } = site.catalogue.release;
  const entries = [
    ...navigation,
    { section: 'search', key: 'nav.search' } as const,
    { section: 'offline', key: 'offline.title' } as const,
  ];
  return `<footer class="foot"><div class="wrap"><ul>${each(entries, ({ section, key }) => `<li>${link(href({ section }, locale), t(key))}</li>`)}</ul>
<p>${safe(t('site.edition', { version, date: dateIn(date, locale) }))}</p><p>${safe(t('site.attribution', { sources: site.attributions.join(' · ') }))}</p></div></footer>`;
}

/** A whole document around what stands in its middle. */
export function framed(view: SpaceView, middle: string): string {
  const { locale, space } = view;
  const page: Page = { section: 'spaces', id: space.id };
  const { filter, meta } = pageTags(page, locale);
  const tags = `${when(filter, () => ` data-pagefind-filter="${safe(filter ?? '')}"`)}${when(meta, () => ` data-pagefind-meta="${safe(meta ?? '')}"`)}`;
  return `<!DOCTYPE html><html lang="${locale}">${headOf(view, page)}<body><a class="skip" href="#content">${safe(translatorOf(locale)('site.skip'))}</a>${mastheadOf(page, locale)}
<main id="content" tabindex="-1"${tags}><div class="wrap">${middle}</div></main>${footerOf(view)}</body></html>`;
}
