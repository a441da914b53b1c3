import type { Placed } from './listing.ts';
import type { Rows } from './lines.ts';

export interface ListWords {
  readonly away: string;
  readonly close: string;
  readonly listed: string;
  readonly more: string;
}

interface ListParts {
  readonly root: HTMLElement;
  readonly rows: Rows;
  readonly words: ListWords;
  /** How many rows the list grows by. */
  readonly perPage: number;
}

/** Marks one row of a list and brings it into view; none for undefined. */
export function pointTo(list: ParentNode, row: Element | null | undefined): void {
  for (const before of list.querySelectorAll('.is-shown')) before.classList.remove('is-shown');
  row?.classList.add('is-shown');
  row?.scrollIntoView({ block: 'nearest' });
}

/** The list: as many rows of what is left as a page holds, and more when its reader asks. */
export class ListView {
  readonly #parts: ListParts;
  #placed: readonly Placed[] = [];
  #length = 0;

  constructor(parts: ListParts) {
    this.#parts = parts;
    this.#part('[data-more] button')?.addEventListener('click', () => this.#grow());
  }

  /** Lists spaces from the first on, in their order. */
  show(placed: readonly Placed[]): void {
    // From here on the list is no longer the first of its pages.
    this.#part('[data-parts]')?.remove();
    this.#placed = placed;
    this.#length = Math.min(placed.length, this.#parts.perPage);
    this.#part('[data-rows]')?.replaceChildren(...this.#between(0, this.#length));
    this.#tell();
  }

  /** Puts a space before its reader: in its place, or first of all where the list does not reach it. */
  point(id: string): void {
    const row = this.#parts.rows.of(id);
    if (row && !row.isConnected) this.#part('[data-rows]')?.prepend(row);
    pointTo(this.#parts.root, row);
  }

  #grow(): void {
    const before = this.#length;
    this.#length = Math.min(this.#placed.length, before + this.#parts.perPage);
    const added = this.#between(before, this.#length);
    this.#part('[data-rows]')?.append(...added);
    this.#tell();
    // The keyboard goes on from what was asked for.
    added[0]?.querySelector('a')?.focus();
  }

  #between(from: number, to: number): readonly HTMLElement[] {
    return this.#placed.slice(from, to).flatMap((space) => this.#row(space) ?? []);
  }

  #row({ rank, kilometres }: Placed): HTMLElement | undefined {
    const { rows, words } = this.#parts;
    const row = rows.at(rank);
    const place = row?.querySelector('[data-away]');
    const told = kilometres === 0 ? words.close : words.away.replace('{distance}', String(kilometres));
    if (place) place.textContent = kilometres === undefined ? '' : `${told} · `;
    return row;
  }

  #tell(): void {
    const { words, perPage } = this.#parts;
    const all = this.#placed.length;
    const isCut = all > perPage;
    this.#part('[data-more]')?.toggleAttribute('hidden', !isCut);
    const told = words.listed
      .replace('{from}', '1')
      .replace('{to}', String(this.#length))
      .replace('{all}', String(all));
    const [listed, button] = [this.#part('[data-listed]'), this.#part('[data-more] button')];
    if (listed) listed.textContent = told;
    if (button) button.textContent = words.more.replace('{count}', String(Math.min(perPage, all - this.#length)));
    button?.toggleAttribute('hidden', this.#length === all);
  }

  #part(selector: string): HTMLElement | null {
    return this.#parts.root.querySelector(selector);
  }
}
