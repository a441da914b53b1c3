/** Pages that owners and town halls show inside their own: where they stand, how high they are, and what puts them there. */
import { locales, type Locale } from '../i18n/locales.ts';
import { sections } from '../i18n/sections.ts';
import { pathOf, type Page } from './page.ts';
import { embedFolder } from './security.ts';
import { escapedXml } from './xml.ts';

/** The sections of which every page may be embedded. */
export const embedded = ['spaces', 'municipalities'] as const;
export type Embedded = (typeof embedded)[number];

/** How narrow a frame may be, in CSS pixels. */
export const embedWidth = 280;

/** How high each is in CSS pixels: from that width on, nothing of it scrolls. */
export const embedHeights: Readonly<Record<Embedded, number>> = { spaces: 400, municipalities: 740 };

/** A page that may be embedded: the identifier of a space, or the slug of a municipality. */
export interface Embeddable {
  readonly section: Embedded;
  readonly id: string;
}

/** The parameter by which a page that may be embedded tells "Embed" its own path. */
export const embedParameter = 'page';

/** Address of the embedded page below the site's base, e.g. `/embed/fr/espaces/trakk-namur/`. */
export const embedPathOf = (page: Page, locale: Locale): string => `/${embedFolder}${pathOf(page, locale).slice(1)}`;

/** What "Embed" is asked for a page, e.g. `?page=/fr/espaces/trakk-namur/`. */
export const embedQuery = (page: Page, locale: Locale): string => `?${embedParameter}=${pathOf(page, locale)}`;

const ids = '[a-z0-9]+(?:-[a-z0-9]+)*';

/**
 * The page that an address names, and in which language: a whole one, or its path, below any base.
 * @returns undefined for what is not the page of a space or of a municipality
 */
export function embeddableIn(address: string): (Embeddable & { readonly locale: Locale }) | undefined {
  const path = address.trim().split(/[?#]/)[0] ?? '';
  for (const locale of locales)
    for (const section of embedded) {
      const id = new RegExp(`(?:^|/)${locale}/${sections[section][locale]}/(${ids})/?$`).exec(path)?.[1];
      if (id) return { section, id, locale };
    }
  return undefined;
}

interface Framed {
  /** The whole address of the embedded page. */
  readonly url: string;
  readonly section: Embedded;
  /** What a screen reader calls the frame. */
  readonly title: string;
}

/** What is copied into another site: one `iframe` (HTML, the element of that name), no script. */
export const snippetOf = ({ url, section, title }: Framed): string =>
  `<iframe src="${escapedXml(url)}" title="${escapedXml(title)}" width="100%" height="${embedHeights[section]}" ` +
  'style="border: 0" loading="lazy" referrerpolicy="no-referrer"></iframe>';
