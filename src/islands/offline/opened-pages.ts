import type { Locale } from '../../i18n/locales.ts';

interface OpenedPage {
  readonly url: string;
  readonly title: string;
}

const titleOf = async (response: Response): Promise<string> =>
  new DOMParser()
    .parseFromString(await response.text(), 'text/html')
    .querySelector('h1')
    ?.textContent?.trim() ?? '';

/** The pages of a language in the cache of those that were opened, by title. */
export async function openedPages(cacheName: string, locale: Locale): Promise<readonly OpenedPage[]> {
  if (!(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  const found: OpenedPage[] = [];
  for (const { url } of await cache.keys()) {
    const page = await cache.match(url);
    const path = url.slice(location.origin.length + import.meta.env.BASE_URL.replace(/\/$/, '').length);
    if (page && path.startsWith(`/${locale}/`)) found.push({ url, title: await titleOf(page) });
  }
  return found.filter(({ title }) => title).toSorted((a, b) => a.title.localeCompare(b.title, locale));
}
