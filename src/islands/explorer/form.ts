import type { Counts, Selection } from '../../core/filters.ts';
import type { Query } from '../../core/query.ts';

/** The boxes of the facets, by facet. */
const boxesIn = (form: HTMLFormElement): ReadonlyMap<string, readonly HTMLInputElement[]> =>
  Map.groupBy(form.querySelectorAll<HTMLInputElement>('[data-facet] input:not([data-all])'), ({ name }) => name);

const allBoxesIn = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('[data-all]'),
];

/** The boxes that are ticked, in the order of the page. */
export const tickedIn = (form: HTMLFormElement): readonly HTMLInputElement[] =>
  [...boxesIn(form).values()].flat().filter(({ checked }) => checked);

/** What the form asks: its ticked values, and the facets of which all are asked at once. */
export function chosenIn(form: HTMLFormElement): { readonly selection: Selection; readonly all: readonly string[] } {
  const selection = Object.fromEntries(
    [...boxesIn(form)].map(([key, boxes]) => [key, boxes.filter(({ checked }) => checked).map(({ value }) => value)]),
  );
  const all = allBoxesIn(form)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
  return { selection, all };
}

/** Ticks what a query asks, and opens the groups in which something is ticked. */
export function tick(form: HTMLFormElement, { selection, all }: Query): void {
  for (const [key, boxes] of boxesIn(form))
    for (const box of boxes) box.checked = selection[key]?.includes(box.value) ?? false;
  for (const box of allBoxesIn(form)) box.checked = all.includes(box.value);
  for (const group of form.querySelectorAll('details'))
    if (group.querySelector('[data-facet] input:checked')) group.open = true;
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

/** Writes beside each box how many spaces it would leave. */
export function showCounts(form: HTMLFormElement, counts: ReadonlyMap<string, Counts>): void {
  for (const [key, boxes] of boxesIn(form))
    for (const box of boxes) {
      const count = counts.get(key)?.get(box.value) ?? 0;
      const label = box.closest('label');
      label?.classList.toggle('is-empty', count === 0 && !box.checked);
      const place = label?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
    }
  for (const facet of form.querySelectorAll<HTMLElement>('[data-facet]'))
    showShares(facet, counts.get(facet.dataset['facet'] ?? '') ?? new Map());
  for (const box of allBoxesIn(form)) {
    const chosen = boxesIn(form)
      .get(box.value)
      ?.filter(({ checked }) => checked);
    box.closest('label')?.toggleAttribute('hidden', (chosen?.length ?? 0) < 2);
  }
}
