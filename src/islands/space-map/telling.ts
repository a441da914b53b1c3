import { Marker, Popup } from 'maplibre-gl';
import type { LngLatLike, Map as MapLibre, Offset as PopupOffset } from 'maplibre-gl';
import { fanElement, fanOf, mostFanned, reachOf } from './fan.ts';
import type { Offset } from './fan.ts';
import type { SpaceProperties } from './features.ts';
import { popupContent, shiftInto } from './popup.ts';
import type { PopupWords } from './popup.ts';

interface TellingParts extends PopupWords {
  readonly onSelect: (id: string) => void;
}

/** Popups are lifted off what they tell of: a pin's head, a disc, a mark of a fan; in pixels. */
const overPin = 27;
const overDisc = 10;

/** Off a mark by some pixels, to whichever side the popup opens. */
function liftedFrom([right, down]: Offset, lift: number): PopupOffset {
  const [left, top] = [right - lift, down - lift];
  const [farRight, bottom] = [right + lift, down + lift];
  return {
    center: [right, down],
    top: [right, bottom],
    'top-left': [right, bottom],
    'top-right': [right, bottom],
    bottom: [right, top],
    'bottom-left': [right, top],
    'bottom-right': [right, top],
    left: [farRight, down],
    right: [left, down],
  };
}

/** What the map says of spaces: a popup of one or several, or a fan of those that share a point. One of each at most. */
export class Telling {
  readonly #map: MapLibre;
  readonly #parts: TellingParts;
  // A click elsewhere clears all of it first; left to itself the popup would also close on the click that opened it anew.
  readonly #popup = new Popup({ maxWidth: '17rem', closeOnClick: false });
  #fan: Marker | undefined;
  /** Where the keyboard was before the popup took it. */
  #origin: HTMLElement | undefined;

  constructor(map: MapLibre, parts: TellingParts) {
    this.#map = map;
    this.#parts = parts;
    this.#popup.on('close', () => this.#giveBackFocus());
    // The marks of a fan would no longer be those of its cluster.
    map.on('zoomstart', () => this.#fold());
  }

  /** Tells of spaces at a point, in a popup; `offset` says where their mark stands, when not on the point. */
  tell(spaces: readonly SpaceProperties[], at: LngLatLike, offset: Offset = [0, 0]): void {
    const [first, ...others] = spaces;
    const origin = document.activeElement;
    this.#popup.remove();
    if (origin instanceof HTMLElement && origin.isConnected) this.#origin = origin;
    const isPin = first?.precision === 'address' && others.length === 0;
    const lift = isPin ? overPin : overDisc;
    this.#popup
      .setOffset(liftedFrom(offset, lift))
      .setLngLat(at)
      .setDOMContent(popupContent(spaces, this.#parts))
      .addTo(this.#map);
    this.#bringIn(this.#popup.getElement().getBoundingClientRect());
    if (first && others.length === 0) this.#parts.onSelect(first.id);
  }

  /** Fans out spaces that share a point; lists them where they are too many for a fan. */
  spread(spaces: readonly SpaceProperties[], at: LngLatLike): void {
    this.clear();
    if (spaces.length > mostFanned) this.tell(spaces, at);
    else this.#fanOut(spaces, at);
  }

  #fanOut(spaces: readonly SpaceProperties[], at: LngLatLike): void {
    const element = fanElement(spaces, this.#parts.texts, (space, offset) => this.tell([space], at, offset));
    this.#fan = new Marker({ element }).setLngLat(at).addTo(this.#map);
    const { left, top } = element.getBoundingClientRect();
    const reach = reachOf(fanOf(spaces.length));
    this.#bringIn({ left: left - reach, right: left + reach, top: top - reach, bottom: top + reach });
    element.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Takes all of it away. */
  clear(): void {
    this.#popup.remove();
    this.#fold();
  }

  /** Takes the last of it away and gives the keyboard back; false when there was nothing. */
  back(): boolean {
    if (this.#popup.isOpen()) this.#popup.remove();
    else if (this.#fan) {
      this.#fold();
      this.#map.getCanvas().focus({ preventScroll: true });
    } else return false;
    return true;
  }

  #fold(): void {
    this.#fan?.remove();
    this.#fan = undefined;
  }

  #giveBackFocus(): void {
    // Whoever has moved on in the meantime is left alone.
    if (document.activeElement && document.activeElement !== document.body) return;
    const back = this.#origin?.isConnected ? this.#origin : this.#map.getCanvas();
    back.focus({ preventScroll: true });
  }

  /** Moves the map until a box on the screen lies whole in it. */
  #bringIn(edges: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>): void {
    const shift = shiftInto(edges, this.#map.getContainer().getBoundingClientRect());
    if (shift.some((pixels) => pixels !== 0)) this.#map.panBy(shift);
  }
}
