import { countsOf, matching } from '../../core/filters.ts';
import { queryFrom, queryIn, type Query, type QueryNames } from '../../core/query.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { choiceOf, type Choice } from './chips.ts';
import { chosenIn, showCounts, tick, tickedIn } from './form.ts';
import { talkToMap, tellShown } from './map-talk.ts';
import { NearField, type NearWords, type Origin } from './near.ts';
import { inOrder, rowFrom, type Row } from './rows.ts';
import { downloadSet, isSetFormat, type SetWords } from './set-file.ts';
import { arrange, copyAddress, pointSwitchTo, tell, type ShownWords } from './shown.ts';

interface Words extends ShownWords, NearWords, SetWords {
  readonly near: string;
  readonly inView: string;
  readonly copied: string;
  readonly copyFailed: string;
}

const nothingAsked: Query = { selection: {}, all: [], sort: 'name' };

/** The explorer: narrows and orders the list that the page already holds, and keeps the query in the address. */
class RegisterExplorer extends HTMLElement {
  private rows: readonly Row[] = [];
  private names: QueryNames = [];
  private words = {} as Words;
  private locale: Locale = 'en';
  private query: Query = nothingAsked;
  private origin: Origin | undefined;
  private near: NearField | undefined;
  private shown: ReadonlySet<string> = new Set();

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLElement>('[data-space]')].map(rowFrom);
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.names = JSON.parse(this.dataset['names'] ?? '[]') as QueryNames;
    const { lang } = document.documentElement;
    if (isLocale(lang)) this.locale = lang;
    const nearRoot = this.querySelector<HTMLElement>('[data-places]');
    if (nearRoot) this.near = new NearField(nearRoot, this.words, (origin) => this.startFrom(origin));
    this.listen();
    void this.restore();
    this.dataset['ready'] = 'true';
  }

  private get form(): HTMLFormElement {
    return this.querySelector<HTMLFormElement>('form[data-facets]') ?? document.createElement('form');
  }

  private get order(): HTMLSelectElement | null {
    return this.querySelector('select[data-sort]');
  }

  private listen(): void {
    this.form.addEventListener('change', () => this.ask({ ...this.query, ...chosenIn(this.form) }));
    this.order?.addEventListener('change', () => this.ask({ ...this.query, sort: this.order?.value as Query['sort'] }));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.near?.submit();
    });
    this.addEventListener('click', (event) => this.handleClick(event));
    talkToMap(this, { rows: this.rows, shown: () => this.shown, inView: this.words.inView });
    globalThis.addEventListener('popstate', () => void this.restore());
  }

  /** Takes the query from the address: at first, and when the reader goes back; then writes it in the page's language. */
  private async restore(): Promise<void> {
    const query = queryFrom(new URLSearchParams(location.search), this.names);
    this.origin = undefined;
    this.show(query.near ? { ...query, sort: 'name' } : query);
    if (!query.near) return this.rewrite(query);
    const { search } = location;
    const origin = await this.near?.find(query.near);
    // The reader may have asked for something else while the list of places was loading.
    if (search !== location.search) return;
    this.origin = origin;
    const { near: _lost, ...rest } = query;
    const found: Query = this.origin ? query : { ...rest, sort: query.sort === 'distance' ? 'name' : query.sort };
    this.show(found);
    this.rewrite(found);
  }

  /** Keeps the rest of the address as the reader gave it where nothing of it is the explorer's. */
  private rewrite(query: Query): void {
    const text = queryIn(query, this.names, this.locale);
    if (text !== '' && `?${text}` !== location.search) history.replaceState(null, '', `?${text}${location.hash}`);
  }

  private startFrom(origin: Origin): void {
    this.origin = origin;
    const { near: _before, ...rest } = this.query;
    this.ask({ ...rest, sort: 'distance', ...(origin.slug && { near: origin.slug }) });
  }

  private ask(query: Query): void {
    const text = queryIn(query, this.names, this.locale);
    history.pushState(null, '', text ? `?${text}` : location.pathname);
    this.show(query);
  }

  private show(query: Query): void {
    this.query = query;
    const found = matching(this.rows, query);
    this.shown = new Set(found.map(({ id }) => id));
    for (const { id, element } of this.rows) element.hidden = !this.shown.has(id);
    tick(this.form, query);
    showCounts(
      this.form,
      countsOf(
        this.rows,
        query,
        this.names.map(({ key }) => key),
      ),
    );
    this.showOrder(query);
    tell(this, found.length, this.choices, this.words);
    pointSwitchTo(query, this.names);
    tellShown(this.shown);
  }

  private showOrder({ sort }: Query): void {
    arrange(this.querySelector('[data-rows]'), inOrder(this.rows, sort, this.origin), this.words);
    this.order?.querySelector('[value="distance"]')?.toggleAttribute('disabled', this.origin === undefined);
    if (this.order) this.order.value = sort;
    this.near?.show(this.origin);
  }

  private get choices(): readonly Choice[] {
    const near = this.origin && { label: this.words.near.replace('{name}', this.origin.name), value: 'near' };
    return [...tickedIn(this.form).map((box) => choiceOf(box, this.words)), ...(near ? [near] : [])];
  }

  private handleClick({ target }: Event): void {
    const element = target instanceof Element ? target : null;
    if (element?.closest('[data-open-filters]')) this.querySelector('#filters')?.setAttribute('open', '');
    const copier = element?.closest<HTMLElement>('[data-copy]');
    if (copier) void copyAddress(copier, this.words);
    const set = element?.closest<HTMLElement>('[data-set]');
    if (set) void this.download(set.dataset);
    const chip = element?.closest<HTMLElement>('[data-chip]');
    if (chip) this.takeBack(chip.dataset['chip'] ?? '');
  }

  private takeBack(choice: string): void {
    const { near, ...rest } = this.query;
    const keepsNear = choice !== '' && choice !== 'near';
    for (const box of tickedIn(this.form))
      if (choice === '' || `${box.name}=${box.value}` === choice) box.checked = false;
    if (!keepsNear) this.origin = undefined;
    const sort = keepsNear || rest.sort !== 'distance' ? rest.sort : 'name';
    this.ask({ ...rest, ...chosenIn(this.form), sort, ...(keepsNear && near && { near }) });
    // The chip is gone: the keyboard goes on from the next one, or from the list.
    (this.querySelector<HTMLElement>('[data-chip]') ?? this.order)?.focus();
  }

  private async download({ set: format, file = '' }: DOMStringMap): Promise<void> {
    const told = this.querySelector<HTMLElement>('[data-set-told]');
    if (told && isSetFormat(format)) await downloadSet(format, this.shown, { told, words: this.words, file });
  }
}

customElements.define('register-explorer', RegisterExplorer);
