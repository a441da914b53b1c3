import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { GeoJSONSource, Marker } from 'maplibre-gl';
import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Point as Place } from '../../core/place.ts';
import { coloursOf } from './colours.ts';
import type { Colours } from './colours.ts';
import { pointOf } from './features.ts';
import type { SpaceProperties } from './features.ts';
import { framedMap } from './frame.ts';
import { addImages } from './images.ts';
import type { Ground, LiveMapParts } from './parts.ts';
import { answerTo } from './pointing.ts';
import { Shown } from './shown.ts';
import { bySource, maxZoom } from './sources.ts';
import { styleOf } from './style.ts';
import { Telling } from './telling.ts';

/** Near enough to tell a space from its neighbours, far enough to see where in the country it is. */
const nearZoom = 10.5;

/** Some spaces with room around them, for the controls. */
const nearby = { padding: 56, maxZoom: nearZoom };

/** The interactive map, once `styleSheet` is there to size it. It shows what `show` last said and rings what `focus` last named. */
export class LiveMap {
  readonly map: MapLibre;
  readonly #parts: LiveMapParts;
  readonly #shown: Shown;
  readonly #telling: Telling;
  #focused: string | undefined;
  #ground: Ground | undefined;

  /** Throws where the browser has no WebGL. */
  constructor(parts: LiveMapParts) {
    this.#parts = parts;
    this.#shown = new Shown(parts.spaces, parts.ids);
    this.map = framedMap({ ...parts, style: this.#style(), bounds: this.#shown.bounds });
    this.#telling = new Telling(this.map, { ...parts, onSelect: (id) => this.#select(id) });
    this.map.on('style.load', () => this.#complete());
    this.map.on('moveend', () => this.#tellView());
    const spaceOf = (id: string) => this.#shown.find(id)?.properties;
    answerTo(this.map, this.#telling, { spaceOf, onNothing: parts.onNothing });
  }

  /** The spaces shown that have a place, in view or not. */
  get drawnIds(): readonly string[] {
    return this.#shown.drawn.features.map(({ properties }) => properties.id);
  }

  /** Resolves when the first drawing is complete; rejects when something that it needs cannot be had. */
  async drawn(): Promise<void> {
    await this.#reached('idle');
    this.#tellView();
  }

  /** Shows only these spaces; all of them for undefined. Moves only when it would else show none. */
  async show(ids: ReadonlySet<string> | undefined): Promise<void> {
    this.#shown.narrow(ids);
    this.#telling.clear();
    const { bounds } = this.#shown;
    if (bounds && this.#inView.length === 0) this.map.fitBounds([...bounds], nearby);
    this.#tellView();
    await this.#fill();
  }

  /** Rings one space, and brings it into view when asked to; no ring for undefined or for a space without a place. */
  async focus(id: string | undefined, { isBrought = false } = {}): Promise<void> {
    this.#focused = id;
    const focused = this.#shown.only(id);
    const [lon, lat] = focused.features[0]?.geometry.coordinates ?? [];
    const isOut = lon !== undefined && lat !== undefined && !this.map.getBounds().contains([lon, lat]);
    if (isBrought && isOut) this.map.easeTo({ center: [lon, lat] });
    await this.#source('focused')?.setData(focused);
  }

  /** Tells of one space as if it had been clicked, nearer when asked to; false for a space without a place. */
  tell(id: string, { isNear = false } = {}): boolean {
    const feature = this.#shown.find(id);
    if (!feature) return false;
    const { lat, lon } = pointOf(feature);
    if (isNear) this.map.jumpTo({ center: [lon, lat], zoom: nearZoom });
    this.#telling.tell([feature.properties], [lon, lat]);
    return true;
  }

  /** Marks a point, and shows it with the spaces nearest to it; one that cannot be reached gives the edge of the map. */
  mark(point: Place): void {
    const sign = Object.assign(document.createElement('div'), { className: 'm-at', ariaHidden: 'true' });
    new Marker({ element: sign }).setLngLat([point.lon, point.lat]).addTo(this.map);
    this.map.fitBounds([...this.#shown.boundsAround(point)], { ...nearby, animate: false });
  }

  /** Takes the last popup or fan away; false when there was none. */
  back(): boolean {
    return this.#telling.back();
  }

  /** Draws all again in the colours that the page has now. */
  recolour(): void {
    if (this.#ground) this.#ground.lay(this.map, this.#style());
    else this.map.setStyle(this.#style(), { diff: false });
  }

  /** Puts the spaces on another ground, or back on ours for undefined. Rejects when it cannot be had. */
  stand(ground: Ground | undefined): Promise<void> {
    this.#ground = ground;
    this.map.setMaxZoom(ground?.maxZoom ?? maxZoom);
    const standing = this.#reached('style.load');
    this.recolour();
    return standing;
  }

  #reached(state: 'idle' | 'style.load'): Promise<void> {
    return new Promise((resolve, reject) => {
      this.map.once(state, () => resolve());
      this.map.once('error', ({ error }) => reject(error));
    });
  }

  get #inView(): readonly SpaceProperties[] {
    const bounds = this.map.getBounds();
    const view = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const;
    return this.#shown.within(view, this.#parts.locale);
  }

  #tellView(): void {
    this.#parts.onView(this.#inView, this.#shown.count);
  }

  #select(id: string): void {
    void this.focus(id);
    this.#parts.onSelect(id);
  }

  get #colours(): Colours {
    return coloursOf(this.#ground?.inks ?? this.#parts.container);
  }

  #style(): StyleSpecification {
    const { locale, basemap } = this.#parts;
    const font = new URL(fontUrl, document.baseURI).href;
    const [spaces, focused] = [this.#shown.drawn, this.#shown.only(this.#focused)];
    return styleOf({ colours: this.#colours, locale, basemap, font, spaces, focused });
  }

  /** What a style cannot carry, and what was asked for while its sources were not there yet. */
  #complete(): void {
    addImages(this.map, this.#colours);
    void this.#fill();
    void this.focus(this.#focused);
  }

  async #fill(): Promise<void> {
    const sources = Object.entries(bySource(this.#shown.drawn));
    await Promise.all(sources.map(([name, spaces]) => this.#source(name)?.setData(spaces)));
  }

  #source(name: string): GeoJSONSource | undefined {
    const source = this.map.getSource(name);
    return source instanceof GeoJSONSource ? source : undefined;
  }
}
