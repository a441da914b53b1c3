import type { Row } from './rows.ts';

interface Ground {
  readonly rows: readonly Row[];
  /** The spaces that the list shows now. */
  readonly shown: () => ReadonlySet<string>;
  /** Sentence with the hole `{count}`. */
  readonly inView: string;
}

/** Tells the map which spaces the list shows. */
export const tellShown = (ids: ReadonlySet<string>): boolean =>
  document.dispatchEvent(new CustomEvent('register:filter', { detail: { ids: [...ids] } }));

/** Tells the map which row the reader is at. */
function tellRow({ target }: Event): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-space]') : null;
  if (row) document.dispatchEvent(new CustomEvent('register:focus', { detail: { id: row.dataset['space'] } }));
}

/** Shows the row of the space chosen on the map. */
function showRow(rows: readonly Row[], id: string): void {
  for (const { element, id: own } of rows) element.classList.toggle('is-shown', own === id);
  rows.find((row) => row.id === id)?.element.scrollIntoView({ block: 'nearest' });
}

/** Keeps list and map in step: `register:focus` goes to the map, `register:select` and `register:view` come from it. */
export function talkToMap(root: HTMLElement, { rows, shown, inView }: Ground): void {
  root.addEventListener('mouseover', tellRow);
  root.addEventListener('focusin', tellRow);
  document.addEventListener('register:select', (event) =>
    showRow(rows, (event as CustomEvent<{ id: string }>).detail.id),
  );
  document.addEventListener('register:view', (event) => {
    const { ids } = (event as CustomEvent<{ ids: readonly string[] }>).detail;
    const place = root.querySelector('[data-in-view]');
    const count = ids.filter((id) => shown().has(id)).length;
    if (place) place.textContent = inView.replace('{count}', String(count));
  });
}
