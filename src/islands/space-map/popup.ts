import type { SpaceProperties } from './features.ts';
import { counted, spaceAddress } from './labels.ts';
import type { MapTexts } from './labels.ts';

interface PopupWords {
  readonly texts: MapTexts;
  /** Pattern of a space's address, with `{id}`. */
  readonly address: string;
}

/**
 * What opens on a click: one space with its town, its state and how sure its place is, or a list of those that share a point.
 * Names come from contributors: all goes in as text, none as HTML.
 */
export function popupContent(spaces: readonly SpaceProperties[], words: PopupWords): HTMLElement {
  const [first, ...others] = spaces;
  if (first && others.length === 0)
    return element('div', [element('p', [linkTo(first, words)], 'm-pop-name'), ...linesOf(first, words.texts)]);
  const heading = element('p', [counted(words.texts.severalHere, spaces.length)], 'm-pop-name');
  const rows = spaces.map((space) =>
    element('li', [linkTo(space, words), element('span', [stateOf(space, words.texts)])]),
  );
  return element('div', [heading, element('ul', rows)]);
}

function linesOf(space: SpaceProperties, texts: MapTexts): HTMLElement[] {
  const lines = [space.municipality_name ?? '', stateOf(space, texts), texts.precision[space.precision] ?? ''];
  return lines.filter((line) => line !== '').map((line) => element('p', [line]));
}

/** A box on the screen, in pixels; a `DOMRect` is one. */
interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far the map must move, `[right, down]` in pixels, for a popup to lie whole in its box; its start wins where it cannot. */
export function shiftInto(popup: Edges, box: Edges, margin = 8): [number, number] {
  return [
    shift({ start: popup.left, end: popup.right }, { start: box.left + margin, end: box.right - margin }),
    shift({ start: popup.top, end: popup.bottom }, { start: box.top + margin, end: box.bottom - margin }),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function shift(inner: Span, outer: Span): number {
  const tooFar = Math.max(0, inner.end - outer.end);
  return Math.min(tooFar, inner.start - outer.start);
}

const stateOf = ({ status }: SpaceProperties, texts: MapTexts): string => texts.status[status] ?? '';

function linkTo({ id, name }: SpaceProperties, { address }: PopupWords): HTMLElement {
  const link = element('a', [name]);
  link.setAttribute('href', spaceAddress(address, id));
  return link;
}

function element(tag: string, children: readonly (Node | string)[], className = ''): HTMLElement {
  const made = document.createElement(tag);
  // append() makes a text node of a string.
  made.append(...children);
  if (className) made.className = className;
  return made;
}
