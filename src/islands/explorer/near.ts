import { startNamed, type Start } from '../../core/near.ts';
import type { Point } from '../../core/place.ts';

export interface NearWords {
  readonly unknown: string;
  readonly meant: string;
  readonly failed: string;
  readonly refused: string;
  readonly here: string;
}

/** Where the reader starts from; without a slug it is where the reader is, which no address tells. */
export interface Origin extends Point {
  readonly name: string;
  readonly slug?: string;
}

/** The field in which a reader names a place: finds it in every language, by postcode, or proposes what was meant. */
export class NearField {
  private starts: Promise<readonly Start[]> | undefined;
  private readonly input: HTMLInputElement | null;
  private readonly told: HTMLElement | null;

  private readonly root: HTMLElement;
  private readonly words: NearWords;
  private readonly onChosen: (origin: Origin) => void;

  constructor(root: HTMLElement, words: NearWords, onChosen: (origin: Origin) => void) {
    this.root = root;
    this.words = words;
    this.onChosen = onChosen;
    this.input = root.querySelector('input');
    this.told = root.querySelector('[data-near-told]');
    this.input?.addEventListener('focus', () => void this.load(), { once: true });
    this.input?.addEventListener('input', () => void this.propose());
    root.querySelector('[data-near-me]')?.addEventListener('click', () => this.askPosition());
  }

  /** Finds a place by its slug, as an address gives it; undefined where there is none or the list cannot be had. */
  async find(slug: string): Promise<Origin | undefined> {
    return startNamed(slug, await this.load()).start;
  }

  /** Takes what the reader has typed; an unknown name is told, with what it may have meant. */
  async submit(): Promise<void> {
    const text = this.input?.value.trim() ?? '';
    if (text === '') return;
    const { start, meant } = startNamed(text, await this.load());
    if (start) this.choose(start);
    else if (await this.starts) this.tell(this.words.unknown.replace('{text}', text), meant);
  }

  /** Shows the place that the list starts from, or none. */
  show(origin: Origin | undefined): void {
    if (this.input) this.input.value = origin?.slug ? origin.name : '';
    this.tell('', []);
  }

  private load(): Promise<readonly Start[]> {
    this.starts ??= fetch(this.root.dataset['places'] ?? '').then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json() as Promise<readonly Start[]>;
    });
    return this.starts.catch(() => {
      this.starts = undefined;
      this.tell(this.words.failed, []);
      return [];
    });
  }

  private async propose(): Promise<void> {
    const text = this.input?.value.trim() ?? '';
    const { meant } = text.length < 2 ? { meant: [] } : startNamed(text, await this.load());
    if (text === this.input?.value.trim()) this.tell('', meant);
  }

  private choose(origin: Origin): void {
    this.show(origin);
    this.onChosen(origin);
  }

  private tell(sentence: string, meant: readonly Start[]): void {
    const words = [sentence, sentence && meant.length > 0 ? this.words.meant : ''].filter(Boolean).join(' ');
    this.told?.replaceChildren(words, ...meant.map((start) => this.buttonFor(start)));
  }

  private buttonFor(start: Start): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'near-start';
    const { within = [], others, postcodes } = start;
    const aside = [within, others, postcodes.length === 1 ? postcodes : []].flat().join(', ');
    button.textContent = aside ? `${start.name} (${aside})` : start.name;
    button.addEventListener('click', () => {
      this.choose(start);
      this.input?.focus();
    });
    return button;
  }

  /** The position is asked for only here, and stays in this page. */
  private askPosition(): void {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => this.choose({ lat: coords.latitude, lon: coords.longitude, name: this.words.here }),
      () => this.tell(this.words.refused, []),
    );
  }
}
