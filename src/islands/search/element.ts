import '../offline/register.ts';
import { addressOf, askedFrom, type Asked } from '../../core/search/asked.ts';
import { breath } from '../breath.ts';
import { pointSwitch } from '../language-switch.ts';
import { facetCounts } from './counts.ts';
import { loadIndex, type Index } from './index-of.ts';
import { outcomeOf } from './outcome.ts';
import { View } from './view.ts';

/** Milliseconds between a letter and its answer: a word typed at once asks once. */
const pause = 40;

/** Facets that have no boxes: they are chosen by words and stand in the address. */
const unboxed = ['municipality', 'network'];

/** Search as you type; what is asked stands in the address, so that it can be shared and left by the back button. */
class RegisterSearch extends HTMLElement {
  private asked: Asked = { text: '', chosen: {}, isPlain: false };
  private index: Promise<Index> | undefined;
  private readonly view = new View(this);
  private turn = 0;
  private attempts = 0;
  private waiting = 0;
  /** Whether the address is that of a query which was asked for, and not only typed on the way to another. */
  private isKept = false;
  /** Whether the register is so great that its index files each value of a facet apart. */
  private readonly isParted = 'parted' in this.dataset;
  /** The boxes of such a register are counted once its reader goes to them: that loads the facets of all spaces. */
  private isCounting = !this.isParted;

  connectedCallback(): void {
    this.addEventListener('submit', (event) => this.submit(event));
    this.addEventListener('input', (event) => this.wait(event));
    this.addEventListener('change', (event) => this.tick(event));
    this.addEventListener('click', (event) => this.press(event));
    // Captured, for the opening of the panel does not bubble.
    for (const kind of ['pointerover', 'focusin', 'toggle'])
      this.addEventListener(kind, (event) => this.approach(event), true);
    globalThis.addEventListener('popstate', () => this.restore());
    this.restore();
  }

  private get field(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  private get facets(): readonly string[] {
    return [...new Set([...this.view.boxes.facets, ...unboxed])];
  }

  private restore(): void {
    // The address may only be written in the page's own words: that is no step.
    this.isKept = false;
    void this.ask(askedFrom(new URLSearchParams(location.search), this.facets), false);
    this.isKept = location.search !== '';
  }

  private typed(): Asked {
    return { ...this.asked, text: this.field?.value.trim() ?? '', isPlain: false };
  }

  private approach({ target }: Event): void {
    if (this.isCounting || !(target instanceof Element && target.closest('.facets'))) return;
    this.isCounting = true;
    void this.countBoxes();
  }

  private async countBoxes(): Promise<void> {
    const { shown, boxes } = this.view;
    const index = await this.index;
    if (!shown || !index) return;
    const counts = await facetCounts(shown, boxes.values, index);
    if (this.view.shown === shown) boxes.show(shown.plan.filters, counts);
  }

  private submit(event: Event): void {
    event.preventDefault();
    if (event.target instanceof HTMLFormElement && event.target.contains(this.field)) void this.ask(this.typed(), true);
  }

  private wait(event: Event): void {
    if (event.target !== this.field) return;
    clearTimeout(this.waiting);
    this.dataset['ready'] = 'false';
    this.waiting = window.setTimeout(() => void this.ask(this.typed(), false), pause);
  }

  private tick(event: Event): void {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    void this.ask(this.view.boxes.asked(box, this.asked, this.view.shown), true);
  }

  private press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-ask]');
    const isPlainClick = !(event.ctrlKey || event.metaKey || event.shiftKey || event.button > 0);
    if (link && isPlainClick) this.follow(event, link);
    if (target?.closest('[data-more]')) void this.view.showMore();
    if (target?.closest('[data-retry]')) void this.ask(this.asked, false);
    if (target?.closest('[data-copy]')) void this.copy();
  }

  private follow(event: Event, link: HTMLAnchorElement): void {
    event.preventDefault();
    const asked = askedFrom(new URL(link.href).searchParams, this.facets);
    void this.ask(asked, true).then(() => this.view.focusAnswer());
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.view.tellCopied(true);
    } catch {
      // A browser may refuse; the address bar has the same.
      this.view.tellCopied(false);
    }
  }

  /** What is typed takes the place of what was typed before, until its reader keeps it: from there on it is a step to go back to. */
  private keepInAddress(isNewStep: boolean): void {
    const query = addressOf(this.asked);
    const address = query ? `?${query}` : location.pathname;
    const isSame = location.search === (query && `?${query}`);
    if (!isSame && (isNewStep || this.isKept)) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.isKept = isNewStep || (isSame && this.isKept);
    pointSwitch(query);
  }

  private async ask(asked: Asked, isNewStep: boolean): Promise<void> {
    clearTimeout(this.waiting);
    this.asked = asked;
    this.keepInAddress(isNewStep);
    if (this.field && this.field.value.trim() !== asked.text) this.field.value = asked.text;
    this.dataset['ready'] = 'false';
    const turn = ++this.turn;
    const isCurrent = (): boolean => turn === this.turn;
    try {
      await this.answer(asked, isCurrent);
    } catch {
      // Without its index (in development, or offline) search says so; the ways in below still lead on.
      this.index = undefined;
      if (isCurrent()) this.view.fail();
    }
    if (isCurrent()) this.dataset['ready'] = 'true';
    this.dataset['begun'] = 'true';
  }

  /** A module that failed to load is not asked for again under the same address. */
  private load(): Promise<Index> {
    const again = this.attempts++ > 0 ? `?again=${this.attempts}` : '';
    return loadIndex(`${this.dataset['index']}${again}`, this.isParted);
  }

  private async answer(asked: Asked, isCurrent: () => boolean): Promise<void> {
    if (!addressOf(asked)) return this.view.clear();
    if (!this.index) this.view.tell(this.view.say('search.searching'));
    this.index ??= this.load();
    const index = await this.index;
    this.view.know(index.lexicon);
    const outcome = await outcomeOf(asked, index, this.isCounting ? this.view.boxes.values : undefined);
    await breath();
    if (isCurrent()) this.view.show(outcome, asked.text);
  }
}

customElements.define('register-search', RegisterSearch);
