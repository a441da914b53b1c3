import { partFound } from '../../core/search/part-found.ts';
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

/** Where a result leads, how it is called, and what of it is shown: of a page to read, the part whose heading says what was asked. */
function leadOf(page: PagefindResult, asked: string, { say }: RowMaker) {
  const title = page.meta['title'] ?? page.url;
  const part = page.meta['where'] ? undefined : partFound(asked, page.sub_results);
  if (!part) return { title, url: page.url, excerpt: page.excerpt };
  return { ...part, title: say('search.part', { page: title, part: part.title }) };
}

/** A result as a line of the list; what its page does not say is left out. */
export function rowOf(hit: Hit, page: PagefindResult, asked: string, maker: RowMaker): HTMLElement {
  const { title, url, excerpt } = leadOf(page, asked, maker);
  const row = maker.template.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const link = row.querySelector('a');
  if (link) {
    link.href = url;
    link.textContent = title;
  }
  for (const [selector, text] of Object.entries(textsOf(hit, page, maker))) {
    const line = row.querySelector(selector);
    if (line) line.textContent = text;
  }
  // Without a word found in it, the excerpt is the page's beginning, which the other lines already say of a space.
  if (excerpt.includes('<mark>') || !page.meta['where'])
    row.querySelector('.row-excerpt')?.replaceChildren(...excerptOf(excerpt));
  row.querySelector('.row-seen')?.classList.add(`age-${page.meta['age'] ?? ''}`);
  for (const line of row.querySelectorAll('p')) if (!line.textContent?.trim()) line.remove();
  return row;
}
