import { dataPages } from '../../i18n/data-pages.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { navigation } from '../../i18n/navigation.ts';
import { sections, subpages, type Section, type Subpage } from '../../i18n/sections.ts';
import type { Locale } from '../../i18n/locales.ts';
import { addressBelow, subpage, type Page } from '../page.ts';

/** What a rubric's file names as evidence: a page of the site, a file below it, or another address. */
export type Evidence =
  { readonly page: Page; readonly title: MessageKey } | { readonly file: string } | { readonly address: string };

const isSubpage = (name: string): name is Subpage => Object.hasOwn(subpages, name);
const isSection = (name: string): name is Section => Object.hasOwn(sections, name);

function pageCalled(name: string): Page {
  if (isSubpage(name)) return subpage(name);
  if (isSection(name)) return { section: name };
  throw new Error(`No page is called "${name}": see src/i18n/sections.ts for the names.`);
}

/** What the ways to a page call it. */
const titles: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ...dataPages.map(({ name, title }) => [name, title] as const),
  ...navigation.map(({ section, key }) => [section, key] as const),
  ['form', 'form.title'],
]);

function titleOf(name: string): MessageKey {
  const title = titles.get(name);
  if (!title) throw new Error(`The page "${name}" has no title by which a link can call it.`);
  return title;
}

/**
 * @param text e.g. `page:limits`, `data/catalog.ttl`
 * @throws where no page has that name
 */
export function evidenceFrom(text: string): Evidence {
  if (text.startsWith('page:')) {
    const name = text.slice('page:'.length);
    return { page: pageCalled(name), title: titleOf(name) };
  }
  return text.startsWith('https://') ? { address: text } : { file: text };
}

/** The whole address of a piece of evidence, of a page in one language. */
export function addressOfEvidence(text: string, homepage: string, locale: Locale): string {
  const evidence = evidenceFrom(text);
  if ('page' in evidence) return addressBelow(homepage, evidence.page, locale);
  return 'file' in evidence ? `${homepage}${evidence.file}` : evidence.address;
}
