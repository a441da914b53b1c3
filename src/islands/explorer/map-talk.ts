import { pointTo, type ListView } from './list-view.ts';

/** What the map is told of the list: nothing, while it shows every space. */
export interface ShownSpaces {
  readonly ids: ReadonlySet<string>;
  /** Slugs of their municipalities, by which the printed map knows its marks. */
  readonly municipalities: ReadonlySet<string>;
}

interface Ground {
  /** Undefined until the reader asks something of the list. */
  readonly list: () => ListView | undefined;
  /** The spaces that a filter leaves; undefined for all. */
  readonly shown: () => ShownSpaces | undefined;
  /** Sentence with the hole `{count}`. */
  readonly inView: string;
}

/** Tells the map which spaces the list shows. */
export function tellShown(shown: ShownSpaces | undefined): void {
  const detail = shown && { ids: [...shown.ids], municipalities: [...shown.municipalities] };
  document.dispatchEvent(new CustomEvent('register:filter', { detail }));
}

/** Tells the map which row the reader is at. */
function tellRow({ target }: Event): void {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-space]') : null;
  const { space: id, municipality } = row?.dataset ?? {};
  if (row) document.dispatchEvent(new CustomEvent('register:focus', { detail: { id, municipality } }));
}

/** Keeps list and map in step: `register:focus` goes to the map, `register:select` and `register:view` come from it. */
export function talkToMap(root: HTMLElement, { list, shown, inView }: Ground): void {
  root.addEventListener('mouseover', tellRow);
  root.addEventListener('focusin', tellRow);
  document.addEventListener('register:select', (event) => {
    const { id } = (event as CustomEvent<{ id: string }>).detail;
    const view = list();
    if (view) view.point(id);
    else pointTo(root, root.querySelector(`[data-space="${CSS.escape(id)}"]`));
  });
  document.addEventListener('register:view', (event) => {
    const { ids } = (event as CustomEvent<{ ids: readonly string[] }>).detail;
    const place = root.querySelector('[data-in-view]');
    const left = shown()?.ids;
    const count = left ? ids.filter((id) => left.has(id)).length : ids.length;
    if (place) place.textContent = inView.replace('{count}', String(count));
  });
}
