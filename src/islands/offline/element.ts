import type { Answered, Asked, KeptState } from '../../core/offline/talk.ts';
import { bytesIn } from '../../core/words/bytes-in.ts';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { filled, type Holes } from '../../i18n/sentence.ts';
import { breath } from '../breath.ts';
import { askWorker } from './ask-worker.ts';
import { openedPages } from './opened-pages.ts';
import { remember } from './own-choice.ts';
import { isKeeping } from './register.ts';

/** `<offline-shelf>`: what this browser keeps of the register, how much it takes, and buttons to keep all of it or nothing. */
class OfflineShelf extends HTMLElement {
  connectedCallback(): void {
    this.piece('keep').addEventListener('click', () => void this.keep());
    this.piece('remove').addEventListener('click', () => void this.removeAll());
    void this.begin();
  }

  private get locale(): Locale {
    const { lang } = document.documentElement;
    return isLocale(lang) ? lang : locales[0];
  }

  private piece(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`<offline-shelf> has no part ${name}`);
    return found;
  }

  private sentence(word: string, holes: Holes = {}): string {
    return filled(this.dataset[word] ?? '', holes, this.locale);
  }

  private say(word: string, holes: Holes = {}): void {
    this.piece('said').textContent = this.sentence(word, holes);
  }

  private async begin(): Promise<void> {
    const isAble = await isKeeping;
    this.piece('shelf').hidden = !isAble;
    if (!isAble) return this.end('unable');
    await this.show();
    this.end();
  }

  private end(word?: string): void {
    if (word) this.say(word);
    this.dataset['ready'] = 'true';
  }

  /** Asks the worker, and waits for an answer that ends it. */
  private async ask(asked: Asked, hear: (answer: Answered) => void = () => undefined): Promise<Answered> {
    const { active } = await navigator.serviceWorker.ready;
    return new Promise((resolve) => {
      if (!active) return resolve({ is: 'failed' });
      askWorker(active, asked, (answer) => (answer.is === 'progress' ? hear(answer) : resolve(answer)));
    });
  }

  private async show(): Promise<KeptState | undefined> {
    const answer = await this.ask({ ask: 'state', locale: this.locale });
    if (answer.is !== 'state') return undefined;
    for (const { kind, bytes, isKept } of answer.state.parts) {
      const row = this.querySelector(`[data-kind="${kind}"]`);
      if (!row) continue;
      row.querySelector('[data-size]')?.replaceChildren(bytesIn(bytes, this.locale));
      row.querySelector('[data-state]')?.replaceChildren(this.dataset[isKept ? 'kept' : 'absent'] ?? '');
    }
    const lacking = answer.state.parts.filter(({ isKept }) => !isKept);
    this.piece('keep').hidden = lacking.length === 0;
    const size = lacking.reduce((sum, { bytes }) => sum + bytes, 0);
    this.piece('keep').textContent = this.sentence('keep', { size: bytesIn(size, this.locale) });
    await breath();
    await this.showOpened(answer.state);
    return answer.state;
  }

  private async showOpened({ pages }: KeptState): Promise<void> {
    const opened = await openedPages(pages, this.locale);
    const items = opened.map(({ title, url }) => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    this.piece('opened').hidden = items.length === 0;
    this.piece('pages').replaceChildren(...items);
  }

  private async keep(): Promise<void> {
    const state = await this.show();
    if (!state) return;
    remember(true);
    this.dataset['ready'] = 'false';
    const names = state.parts.map(({ name }) => name);
    const answer = await this.ask({ ask: 'keep', names }, (told) => {
      if (told.is !== 'progress') return;
      this.say('progress', { bytes: bytesIn(told.bytes, this.locale), of: bytesIn(told.of, this.locale) });
    });
    await this.show();
    this.end(answer.is === 'done' ? 'done' : 'failed');
  }

  private async removeAll(): Promise<void> {
    remember(false);
    this.dataset['ready'] = 'false';
    await this.ask({ ask: 'remove' });
    await this.show();
    this.end('removed');
  }
}

customElements.define('offline-shelf', OfflineShelf);
