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
  if (first && others.length === 0) return element('div', [element('p', [linkTo(first, words)], 'm-pop-name'), ...linesOf(first, words.texts)]);
  const heading = element('p', [counted(words.texts.severalHere, spaces.length)], 'm-pop-name');
  const rows = spaces.map((space) => element('li', [linkTo(space, words), element('span', [stateOf(space, words.texts)])]));
  return element('div', [heading, element('ul', rows)]);
}

function linesOf(space: SpaceProperties, texts: MapTexts): HTMLElement[] {
  const lines = [space.municipality_name ?? '', stateOf(space, texts), texts.precision[space.precision] ?? ''];
  return lines.filter((line) => line !== '').map((line) => element('p', [line]));
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
