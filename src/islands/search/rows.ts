import { localeFacts, type Locale } from '../../i18n/locales.ts';
import type { Hit } from './answer.ts';
import { excerptOf } from './excerpt.ts';
import type { PagefindResult } from './pagefind.ts';
import type { Wording } from './chips.ts';

export interface RowMaker extends Wording {
  readonly template: HTMLTemplateElement;
}

const kilometresIn = (kilometres: number, locale: Locale): string =>
  new Intl.NumberFormat(localeFacts[locale].tag, {
    style: 'unit',
    unit: 'kilometer',
    maximumFractionDigits: 0,
  }).format(kilometres);

function textsOf({ kilometres }: Hit, { meta }: PagefindResult, { say, locale }: RowMaker) {
  const distance =
    kilometres === undefined ? [] : [say('search.distance', { distance: kilometresIn(kilometres, locale) })];
  return {
    '.row-where': [...distance, meta['where'] ?? meta['sort'] ?? ''].filter(Boolean).join(' · '),
    '.row-kinds': [meta['kinds'], meta['facts']].filter(Boolean).join(' · '),
    '.row-status': meta['status'] ?? '',
  };
}

/** A result as a line of the list; what its page does not say is left out. */
export function rowOf(hit: Hit, page: PagefindResult, maker: RowMaker): HTMLElement {
  const row = maker.template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = row.querySelector('a');
  if (link) {
    link.href = page.url;
    link.textContent = page.meta['title'] ?? page.url;
  }
  for (const [selector, text] of Object.entries(textsOf(hit, page, maker))) {
    const line = row.querySelector(selector);
    if (line) line.textContent = text;
  }
  const excerpt = row.querySelector('.row-excerpt');
  // Without a word found in it, the excerpt is the page's beginning, which the other lines already say of a space.
  if (page.excerpt.includes('<mark>') || !page.meta['where']) excerpt?.replaceChildren(...excerptOf(page.excerpt));
  row.querySelector('.row-seen')?.classList.add(`age-${page.meta['age'] ?? ''}`);
  for (const line of row.querySelectorAll('p')) if (!line.textContent?.trim()) line.remove();
  return row;
}
