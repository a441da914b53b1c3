import { textAt } from '../../core/columns.ts';
import type { ExplorerIndex, ExplorerLines } from '../../core/explorer-index.ts';
import type { Line } from '../../core/row.ts';
import { unknown } from '../../core/facet-tables.ts';

/** All that the explorer can load; the lines are missing where the page holds them. */
export type Loaded = ExplorerIndex & Partial<ExplorerLines>;

/** What the line of a space says; undefined where no lines were loaded. */
export function lineAt(loaded: Loaded, rank: number): Line | undefined {
  const { ids, facets, names, square, where, facts, price, status, age } = loaded;
  if (!names || !square || !where || !facts || !price || !status || !age) return undefined;
  const municipality = facets['municipality'] && textAt(facets['municipality'], rank);
  return {
    id: ids[rank] ?? '',
    name: names[rank] ?? '',
    square: textAt(square, rank),
    where: textAt(where, rank),
    facts: textAt(facts, rank).split('\n').filter(Boolean),
    price: textAt(price, rank),
    status: textAt(status, rank),
    age: Number(textAt(age, rank)) as Line['age'],
    ...(municipality !== unknown && { municipality }),
  };
}

const spanOf = (text: string): HTMLElement => Object.assign(document.createElement('span'), { textContent: text });

function fillPlace(row: HTMLElement, { square, where }: Line): void {
  const marked = row.querySelector('.row-square');
  if (square) marked?.lastChild?.replaceWith(square);
  else marked?.replaceChildren();
  row.querySelector('.row-where')?.lastChild?.replaceWith(where);
}

function fillFacts(row: HTMLElement, { facts, price }: Line): void {
  const what = row.querySelector('.row-what');
  const blank = what?.querySelector('.unbroken');
  const between = blank?.nextSibling;
  for (const fact of facts) {
    const shown = blank?.cloneNode() as HTMLElement;
    shown.textContent = fact;
    blank?.before(shown, between?.cloneNode() ?? '');
  }
  between?.remove();
  blank?.remove();
  if (price) what?.querySelector('.unknown')?.replaceWith(spanOf(price));
}

/** A blank row of the page with what a line says. */
export function rowFrom(blank: HTMLTemplateElement, line: Line): HTMLElement {
  const row = (blank.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
  row.dataset['space'] = line.id;
  if (line.municipality) row.dataset['municipality'] = line.municipality;
  const link = row.querySelector('a');
  link?.setAttribute('href', (link.getAttribute('href') ?? '').replace('{id}', line.id));
  if (link) link.textContent = line.name;
  fillPlace(row, line);
  fillFacts(row, line);
  const seen = row.querySelector('.row-seen');
  seen?.classList.replace('age-0', `age-${line.age}`);
  if (seen?.lastElementChild) seen.lastElementChild.textContent = line.status;
  return row;
}

/** The rows of the list, each made once: those that the page holds, the others as they are asked for. */
export class Rows {
  readonly #made: Map<string, HTMLElement>;
  readonly #blank: HTMLTemplateElement | null;
  readonly #loaded: Loaded;

  constructor(list: ParentNode, loaded: Loaded) {
    const held = [...list.querySelectorAll<HTMLElement>('[data-space]')];
    this.#made = new Map(held.map((row) => [row.dataset['space'] ?? '', row]));
    this.#blank = list.querySelector('template[data-line]');
    this.#loaded = loaded;
  }

  /** The row of a space; undefined for one that neither the page nor the lines know. */
  at(rank: number): HTMLElement | undefined {
    const id = this.#loaded.ids[rank] ?? '';
    const held = this.#made.get(id);
    const line = held || !this.#blank ? undefined : lineAt(this.#loaded, rank);
    const row = line && this.#blank ? rowFrom(this.#blank, line) : held;
    if (row) this.#made.set(id, row);
    return row;
  }

  /** The row of a space by its identifier. */
  of(id: string): HTMLElement | undefined {
    return this.at(this.#loaded.ids.indexOf(id));
  }
}
