import { loadPagefind, type Pagefind, type PagefindResult, type PagefindSearch } from './pagefind.ts';
import { excerptOf } from './excerpt.ts';

type WordKey = 'searching' | 'none' | 'one' | 'other' | 'failed';

const pageSize = 12;
const debounce = 120;

/** Search as you type; the query stands in the address, so that a result page can be shared and left by the back button. */
class RegisterSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private found: PagefindSearch['results'] = [];
  private words = {} as Readonly<Record<WordKey, string>>;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Readonly<Record<WordKey, string>>;
    this.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.search(true);
    });
    this.input?.addEventListener('input', () => void this.search(false));
    this.button?.addEventListener('click', () => void this.showMore());
    globalThis.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  private get input(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('[data-more]');
  }

  private get list(): HTMLElement | null {
    return this.querySelector('[data-results]');
  }

  private restore(): void {
    if (this.input) this.input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.search(false);
  }

  private tell(key: WordKey | '', holes: Readonly<Record<string, string>> = {}): void {
    const tally = this.querySelector('[data-tally]');
    if (tally)
      tally.textContent =
        key &&
        Object.entries(holes).reduce((text, [name, value]) => text.replace(`{${name}}`, () => value), this.words[key]);
  }

  private keepInAddress(query: string, isNewStep: boolean): void {
    const address = query ? `?${new URLSearchParams({ q: query }).toString()}` : location.pathname;
    if (isNewStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
      link.search = query ? address : '';
  }

  private async search(isNewStep: boolean): Promise<void> {
    const query = this.input?.value.trim() ?? '';
    this.keepInAddress(query, isNewStep);
    this.dataset['ready'] = 'false';
    if (!query) return this.clear();
    this.tell('searching');
    try {
      this.pagefind ??= loadPagefind(this.dataset['index'] ?? '');
      const search = await (await this.pagefind).debouncedSearch(query, {}, debounce);
      if (search) await this.show(search, query);
    } catch {
      // Without its index (in development, or offline) search says so; the ways in below still lead on.
      this.pagefind = undefined;
      this.tell('failed');
    }
  }

  private clear(): void {
    this.found = [];
    this.list?.replaceChildren();
    this.tell('');
    this.showButton();
    this.dataset['ready'] = 'true';
  }

  private async show({ results }: PagefindSearch, query: string): Promise<void> {
    this.found = results;
    const first = await this.rowsOf(results.slice(0, pageSize));
    if (this.input?.value.trim() !== query) return;
    this.list?.replaceChildren(...first);
    const key = results.length === 0 ? 'none' : results.length === 1 ? 'one' : 'other';
    this.tell(key, { query, count: String(results.length) });
    this.showButton();
    this.dataset['ready'] = 'true';
  }

  private async showMore(): Promise<void> {
    const shown = this.list?.childElementCount ?? 0;
    const rows = await this.rowsOf(this.found.slice(shown, shown + pageSize));
    this.list?.append(...rows);
    rows[0]?.querySelector('a')?.focus();
    this.showButton();
  }

  private showButton(): void {
    const shown = this.list?.childElementCount ?? 0;
    if (this.list) this.list.hidden = shown === 0;
    if (this.button) this.button.hidden = shown >= this.found.length;
  }

  private rowsOf(results: PagefindSearch['results']): Promise<readonly Element[]> {
    return Promise.all(results.map(async ({ data }) => this.rowOf(await data())));
  }

  private rowOf({ url, meta, excerpt }: PagefindResult): Element {
    const row = this.querySelector('template')?.content.firstElementChild?.cloneNode(true) as Element;
    const link = row.querySelector('a');
    if (link) {
      link.href = url;
      link.textContent = meta['title'] ?? url;
    }
    const lines = {
      '.row-where': meta['where'],
      '.row-seen': [meta['kinds'], meta['status']].filter(Boolean).join(' · '),
    };
    for (const [selector, text] of Object.entries(lines)) {
      const line = row.querySelector(selector);
      if (text && line) line.textContent = text;
      else line?.remove();
    }
    row.querySelector('.row-what')?.replaceChildren(...excerptOf(excerpt));
    return row;
  }
}

customElements.define('register-search', RegisterSearch);
