/** Entries that the reader adds: offers, networks, former sites and names, sources; each a copy of its map's template. */

const counter = /\+0\b/g;

/** Gives the copy its number, wherever names, ids and words of the template say `+0`. */
function number(node: Node, map: string, count: number): void {
  const idStem = `f-${map.slice(1)}-`;
  const numbered = (text: string): string =>
    text.replaceAll(counter, `+${count}`).replaceAll(`${idStem}0`, `${idStem}${count}`);
  if (node instanceof Element)
    for (const { name, value } of [...node.attributes]) node.setAttribute(name, numbered(value));
  if (node instanceof Text) node.data = node.data.replaceAll(counter, String(count));
  for (const child of node.childNodes) number(child, map, count);
}

export const containerOf = (root: HTMLElement, map: string): HTMLElement | null =>
  root.querySelector(`[data-entries="${map}"]`);

const entriesIn = (container: HTMLElement): readonly HTMLElement[] => [
  ...container.querySelectorAll<HTMLElement>(':scope > [data-entry]'),
];

const countOf = (entry: HTMLElement): number => Number(entry.dataset['entry']?.split('+')[1] ?? 0);

/** Adds an entry with the next number, or with one that is given, and returns it. */
export function addEntry(container: HTMLElement, given?: number): HTMLElement | undefined {
  const template = container.querySelector('template');
  const map = container.dataset['entries'] ?? '';
  const copy = template?.content.cloneNode(true);
  if (!copy) return undefined;
  const count = given ?? Math.max(0, ...entriesIn(container).map(countOf)) + 1;
  number(copy, map, count);
  const [entry] = [...copy.childNodes].filter((node) => node instanceof HTMLElement);
  container.insertBefore(copy, container.querySelector(':scope > p:last-of-type'));
  return entry;
}

/** Takes an entry away; the keyboard goes on from the button that adds one. */
export function removeEntry(entry: HTMLElement): void {
  const container = entry.closest<HTMLElement>('[data-entries]');
  entry.remove();
  container?.querySelector<HTMLElement>(':scope > p [data-add-entry]')?.focus();
}

export function removeEntries(root: HTMLElement): void {
  for (const entry of root.querySelectorAll('[data-entry]')) entry.remove();
}

/** Makes room for answers that name entries: `/offers/+2/price` asks for a second offer. */
export function addEntriesFor(root: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    const [, map = '', count = ''] = name.split('/');
    const container = count.startsWith('+') ? containerOf(root, `/${map}`) : null;
    if (container && !container.querySelector(`[data-entry="/${map}/${count}"]`)) addEntry(container, Number(count));
  }
}
