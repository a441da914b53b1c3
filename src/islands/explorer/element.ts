import '../offline/register.ts';
import { filtered, type Filtered } from '../../core/filters.ts';
import { queryFrom, queryIn, type Query, type QueryNames } from '../../core/query.ts';
import { citePanel, citesAnswer, closePanel } from '../cite/panel.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { onceNear } from '../coming-near.ts';
import { pointSwitch } from '../language-switch.ts';
import { choiceOf, type Choice } from './chips.ts';
import { FacetForm } from './form.ts';
import type { ListWords } from './list-view.ts';
import { talkToMap, tellShown, type ShownSpaces } from './map-talk.ts';
import { NearField, type NearWords, type Origin } from './near.ts';
import { openList, type Opened } from './open-list.ts';
import { downloadSet, isSetFormat, type SetWords } from './set-file.ts';
import { copyAddress, tell, type ShownWords } from './shown.ts';

interface Words extends ShownWords, ListWords, NearWords, SetWords {
  readonly near: string;
  readonly inView: string;
  readonly copied: string;
  readonly copyFailed: string;
}

const nothingAsked: Query = { selection: {}, all: [], sort: 'name' };

/**
 * The explorer: narrows and orders the list, and keeps the query in the address. What it has to know of all spaces is loaded from `data-index`
 * once the reader asks something.
 */
class RegisterExplorer extends HTMLElement {
  private names: QueryNames = [];
  private words = {} as Words;
  private locale: Locale = 'en';
  private query: Query = nothingAsked;
  private origin: Origin | undefined;
  private near: NearField | undefined;
  private form = new FacetForm(document.createElement('form'));
  private opening: Promise<Opened | undefined> | undefined;
  private opened: Opened | undefined;
  /** What the query leaves; undefined while the list is as the page was built. */
  private left: (ShownSpaces & Filtered) | undefined;

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.names = JSON.parse(this.dataset['names'] ?? '[]') as QueryNames;
    const { lang } = document.documentElement;
    if (isLocale(lang)) this.locale = lang;
    const nearRoot = this.querySelector<HTMLElement>('[data-places]');
    if (nearRoot) this.near = new NearField(nearRoot, this.words, (origin) => this.startFrom(origin));
    const form = this.querySelector<HTMLFormElement>('form[data-facets]');
    if (form) this.form = new FacetForm(form);
    this.listen();
    void this.restore().then(() => {
      this.dataset['ready'] = 'true';
    });
  }

  private get order(): HTMLSelectElement | null {
    return this.querySelector('select[data-sort]');
  }

  /** The list to be narrowed, opened once; undefined when it cannot be had, and then it is asked for again next time. */
  private loaded(): Promise<Opened | undefined> {
    this.opening ??= openList(this, this.words).catch(() => {
      this.opening = undefined;
      return undefined;
    });
    return this.opening;
  }

  /** The same for a reader who has asked, and is told that it is on its way, or cannot be had. */
  private async open(): Promise<Opened | undefined> {
    this.setAttribute('aria-busy', 'true');
    this.opened = await this.loaded();
    this.removeAttribute('aria-busy');
    this.querySelector('[data-failed]')?.toggleAttribute('hidden', this.opened !== undefined);
    return this.opened;
  }

  private listen(): void {
    // Who comes to the filters or to the field for a place will ask: what that takes is loaded meanwhile.
    for (const part of [this.form.element.closest('details'), this.querySelector('[data-places]')])
      onceNear(part, () => void this.loaded());
    this.form.element.addEventListener('change', () => void this.ask({ ...this.query, ...this.form.chosen }));
    this.order?.addEventListener(
      'change',
      () => void this.ask({ ...this.query, sort: this.order?.value as Query['sort'] }),
    );
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.near?.submit();
    });
    this.addEventListener('click', (event) => this.handleClick(event));
    talkToMap(this, { list: () => this.opened?.view, shown: () => this.left, inView: this.words.inView });
    globalThis.addEventListener('popstate', () => void this.restore());
  }

  /** Takes the query from the address: at first, and when the reader goes back; then writes it in the page's language. */
  private async restore(): Promise<void> {
    const query = queryFrom(new URLSearchParams(location.search), this.names);
    this.origin = undefined;
    await this.show(query.near ? { ...query, sort: 'name' } : query);
    if (citesAnswer(location.search)) return this.compare();
    if (!query.near) return this.rewrite(query);
    const { search } = location;
    const origin = await this.near?.find(query.near);
    // The reader may have asked for something else while the list of places was loading.
    if (search !== location.search) return;
    this.origin = origin;
    const { near: _lost, ...rest } = query;
    const found: Query = this.origin ? query : { ...rest, sort: query.sort === 'distance' ? 'name' : query.sort };
    await this.show(found);
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
    void this.ask({ ...rest, sort: 'distance', ...(origin.slug && { near: origin.slug }) });
  }

  private ask(query: Query): Promise<void> {
    closePanel();
    const text = queryIn(query, this.names, this.locale);
    history.pushState(null, '', text ? `?${text}` : location.pathname);
    return this.show(query);
  }

  private async show(query: Query): Promise<void> {
    this.query = query;
    // The page was built so.
    const isAsBuilt = !this.opening && this.isNothing(query);
    if (!isAsBuilt) this.form.tick(query);
    this.showOrder(query);
    pointSwitch((locale) => queryIn(query, this.names, locale));
    if (isAsBuilt) return;
    const opened = await this.open();
    // The reader may have asked for something else while the list was loading.
    if (opened && this.query === query) this.narrow(opened, query);
  }

  private isNothing({ selection, sort }: Query): boolean {
    return sort === 'name' && !this.origin && Object.values(selection).every((chosen) => chosen.length === 0);
  }

  private narrow({ listing, view }: Opened, query: Query): void {
    const keys = this.names.map(({ key }) => key);
    const found = filtered(listing.tables, query, keys);
    this.left = { ...found, ids: listing.ids(found), municipalities: listing.municipalities(found) };
    this.form.count(found.counts);
    view.show(listing.inOrder(found, query.sort, this.origin));
    tell(this, found.left.length, this.choices, this.words);
    tellShown(found.left.length < listing.tables.count ? this.left : undefined);
  }

  private showOrder({ sort }: Query): void {
    this.order?.querySelector('[value="distance"]')?.toggleAttribute('disabled', this.origin === undefined);
    if (this.order) this.order.value = sort;
    this.near?.show(this.origin);
  }

  private get choices(): readonly Choice[] {
    const near = this.origin && { label: this.words.near.replace('{name}', this.origin.name), value: 'near' };
    return [...this.form.ticked.map((box) => choiceOf(box, this.words)), ...(near ? [near] : [])];
  }

  private handleClick({ target }: Event): void {
    const element = target instanceof Element ? target : null;
    if (element?.closest('[data-open-filters]')) this.querySelector('#filters')?.setAttribute('open', '');
    const copier = element?.closest<HTMLElement>('[data-copy]');
    if (copier) void copyAddress(copier, this.words);
    const set = element?.closest<HTMLElement>('[data-set]');
    if (set) void this.download(set.dataset);
    if (element?.closest('[data-cite]')) void this.cite();
    const chip = element?.closest<HTMLElement>('[data-chip]');
    if (chip) void this.takeBack(chip.dataset['chip'] ?? '');
  }

  private async cite(): Promise<void> {
    const panel = citePanel();
    const { citeFilter } = await import('../cite/cite-explorer.ts');
    if (panel) await citeFilter(panel, this.query);
  }

  /** The address cites an answer: it is kept as it is, in every language, and told what has become of the answer. */
  private compare(): void {
    const panel = citePanel();
    const { search } = location;
    pointSwitch(search);
    if (panel) void import('../cite/cite-explorer.ts').then(({ compareFilter }) => compareFilter(panel, search));
  }

  private async takeBack(choice: string): Promise<void> {
    const { near, ...rest } = this.query;
    const keepsNear = choice !== '' && choice !== 'near';
    for (const box of this.form.ticked) if (choice === '' || `${box.name}=${box.value}` === choice) box.checked = false;
    if (!keepsNear) this.origin = undefined;
    const sort = keepsNear || rest.sort !== 'distance' ? rest.sort : 'name';
    await this.ask({ ...rest, ...this.form.chosen, sort, ...(keepsNear && near && { near }) });
    // The chip is gone: the keyboard goes on from the next one, or from the list.
    (this.querySelector<HTMLElement>('[data-chip]') ?? this.order)?.focus();
  }

  private async download({ set: format, file = '' }: DOMStringMap): Promise<void> {
    const told = this.querySelector<HTMLElement>('[data-set-told]');
    const opened = await this.open();
    if (opened && !this.left) this.narrow(opened, this.query);
    if (told && this.left && isSetFormat(format))
      await downloadSet(format, this.left.ids, { told, words: this.words, file });
  }
}

customElements.define('register-explorer', RegisterExplorer);
