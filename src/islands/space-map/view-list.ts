import type { SpaceProperties } from './features.ts';
import { counted, countedOf } from './labels.ts';
import type { MapTexts } from './texts.ts';
import { element } from './markup.ts';

/** More names than this help nobody: the reader zooms in, and the rest is counted. */
const mostListed = 100;

interface ViewListParts {
  /** Holds the places named `view`, `view-list` and `view-more`, the list in a `<details>`. */
  readonly host: HTMLElement;
  readonly texts: MapTexts;
  readonly onPick: (id: string) => void;
}

/** The spaces in the map's view, counted and as a list of buttons: what the canvas shows, for whoever cannot see it or point at it. */
export class ViewList {
  readonly #parts: ViewListParts;
  /** Kept, so that the keyboard finds its button again after the map has moved. */
  readonly #items = new Map<string, HTMLElement>();
  #spaces: readonly SpaceProperties[] = [];

  constructor(parts: ViewListParts) {
    this.#parts = parts;
    this.#details?.addEventListener('toggle', () => this.#list());
  }

  /** Counts these against `all` that are shown, and lists them, in their order, while the list is open. */
  show(spaces: readonly SpaceProperties[], all: number): void {
    this.#spaces = spaces;
    const tally = this.#part('view');
    if (tally) tally.textContent = countedOf(this.#parts.texts.inView, spaces.length, all);
    this.#list();
  }

  #list(): void {
    const [list, more] = [this.#part('view-list'), this.#part('view-more')];
    if (!list || !more || !this.#details?.open) return;
    const focused = document.activeElement;
    list.replaceChildren(...this.#spaces.slice(0, mostListed).map((space) => this.#itemOf(space)));
    // An element that is put back loses the keyboard.
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
    const left = Math.max(0, this.#spaces.length - mostListed);
    more.textContent = left > 0 ? counted(this.#parts.texts.moreInView, left) : '';
  }

  #itemOf(space: SpaceProperties): HTMLElement {
    const item = this.#items.get(space.id) ?? this.#made(space);
    this.#items.set(space.id, item);
    return item;
  }

  #made({ id, name, municipality_name: town = '' }: SpaceProperties): HTMLElement {
    const button = element('button', [element('b', [name]), ' ', element('span', [town ?? ''])]);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => this.#parts.onPick(id));
    return element('li', [button]);
  }

  #part(name: string): HTMLElement | null {
    return this.#parts.host.querySelector(`[data-part="${name}"]`);
  }

  get #details(): HTMLDetailsElement | null {
    return this.#parts.host.querySelector('details');
  }
}
