import type { Locale } from '../../i18n/locales.ts';
import type { SpaceProperties } from './features.ts';
import { counted, kindsIn, spaceAddress, stateIn } from './labels.ts';
import type { MapTexts } from './texts.ts';
import { element } from './markup.ts';

export interface PopupWords {
  readonly texts: MapTexts;
  readonly locale: Locale;
  /** Pattern of a space's address, with `{id}`. */
  readonly address: string;
}

/** What opens on a click: one space with its kind, its town, its state and how sure its place is, or a list of those that share a point. */
export function popupContent(spaces: readonly SpaceProperties[], words: PopupWords): HTMLElement {
  const [first, ...others] = spaces;
  if (first && others.length === 0)
    return element('div', [element('p', [linkTo(first, words)], 'm-pop-name'), ...linesOf(first, words)]);
  const heading = element('p', [counted(words.texts.severalHere, spaces.length)], 'm-pop-name');
  const rows = spaces.map((space) =>
    element('li', [linkTo(space, words), element('span', [stateIn(space, words.texts, words.locale)])]),
  );
  return element('div', [heading, element('ul', rows)]);
}

function linesOf(space: SpaceProperties, { texts, locale }: PopupWords): HTMLElement[] {
  const what = [kindsIn(space, texts), stateIn(space, texts, locale)];
  const where = [space.municipality_name ?? '', texts.precision[space.precision] ?? ''];
  return [...what, where.filter(Boolean).join(' · ')].filter(Boolean).map((line) => element('p', [line]));
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

function linkTo({ id, name }: SpaceProperties, { address }: PopupWords): HTMLElement {
  const link = element('a', [name]);
  link.setAttribute('href', spaceAddress(address, id));
  return link;
}
