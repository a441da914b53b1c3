import type { Counts, Selection } from '../../core/filters.ts';
import type { Query } from '../../core/query.ts';

/** A box that chooses a value, and where the number beside it stands. */
interface Box {
  readonly input: HTMLInputElement;
  readonly label: HTMLElement | null;
  readonly place: Element | null;
}

function boxesIn(element: HTMLFormElement): ReadonlyMap<string, readonly Box[]> {
  const inputs = [...element.querySelectorAll<HTMLInputElement>('[data-facet] input:not([data-all])')];
  const boxes = inputs.map((input): Box => {
    const label = input.closest('label');
    return { input, label, place: label?.querySelector('[data-count]') ?? null };
  });
  return Map.groupBy(boxes, ({ input }) => input.name);
}

/** The facets' form, its parts looked up once, when something is first asked of it: a large register has a thousand boxes. */
export class FacetForm {
  readonly element: HTMLFormElement;
  #found: ReadonlyMap<string, readonly Box[]> | undefined;
  #foundAll: readonly HTMLInputElement[] | undefined;

  constructor(element: HTMLFormElement) {
    this.element = element;
  }

  get #boxes(): ReadonlyMap<string, readonly Box[]> {
    this.#found ??= boxesIn(this.element);
    return this.#found;
  }

  get #allBoxes(): readonly HTMLInputElement[] {
    this.#foundAll ??= [...this.element.querySelectorAll<HTMLInputElement>('[data-all]')];
    return this.#foundAll;
  }

  /** The boxes that are ticked, in the order of the page. */
  get ticked(): readonly HTMLInputElement[] {
    return [...this.#boxes.keys()].flatMap((key) => this.#tickedOf(key));
  }

  /** What the form asks: its ticked values, and the facets of which all are asked at once. */
  get chosen(): { readonly selection: Selection; readonly all: readonly string[] } {
    const valuesOf = (key: string): readonly string[] => this.#tickedOf(key).map(({ value }) => value);
    const all = this.#allBoxes.filter(({ checked }) => checked).map(({ value }) => value);
    return { selection: Object.fromEntries([...this.#boxes.keys()].map((key) => [key, valuesOf(key)])), all };
  }

  /** Ticks what a query asks, and opens the groups in which something is ticked. */
  tick({ selection, all }: Query): void {
    for (const [key, boxes] of this.#boxes)
      for (const { input } of boxes) input.checked = selection[key]?.includes(input.value) ?? false;
    for (const box of this.#allBoxes) box.checked = all.includes(box.value);
    for (const group of this.element.querySelectorAll('details'))
      if (group.querySelector('[data-facet] input:checked')) group.open = true;
  }

  /** Writes beside each box how many spaces it would leave. */
  count(counts: ReadonlyMap<string, Counts>): void {
    for (const [key, boxes] of this.#boxes)
      for (const box of boxes) showCount(box, counts.get(key)?.get(box.input.value) ?? 0);
    for (const facet of this.element.querySelectorAll<HTMLElement>('[data-facet]'))
      showShares(facet, counts.get(facet.dataset['facet'] ?? '') ?? new Map());
    for (const box of this.#allBoxes)
      box.closest('label')?.toggleAttribute('hidden', this.#tickedOf(box.value).length < 2);
  }

  #tickedOf(key: string): readonly HTMLInputElement[] {
    return (this.#boxes.get(key) ?? []).flatMap(({ input }) => (input.checked ? input : []));
  }
}

/** Writes only what differs: a browser lays out anew what is written. */
function showCount({ input, label, place }: Box, count: number): void {
  label?.classList.toggle('is-empty', count === 0 && !input.checked);
  if (place && place.textContent !== String(count)) place.textContent = String(count);
}

function showShares(facet: Element, counts: Counts): void {
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let from = 0;
  for (const share of facet.querySelectorAll<SVGRectElement>('[data-share]')) {
    const width = whole === 0 ? 0 : Math.round(((counts.get(share.dataset['share'] ?? '') ?? 0) / whole) * 1000);
    share.setAttribute('x', String(from));
    share.setAttribute('width', String(width));
    from += width;
  }
}
