import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { GeoJSONSource, Popup } from 'maplibre-gl';
import type { LngLatLike, Map as MapLibre, MapGeoJSONFeature, MapMouseEvent, StyleSpecification } from 'maplibre-gl';
import { coloursOf } from './colours.ts';
import { drawable, isOnePoint, kept, onlyThe, withoutRepeats } from './features.ts';
import type { MapFeature, SpaceProperties, Spaces } from './features.ts';
import { framedMap } from './frame.ts';
import { addImages } from './images.ts';
import type { MapTexts } from './labels.ts';
import { popupContent, shiftInto } from './popup.ts';
import { styleOf } from './style.ts';
import { byRegion, clickable, maxZoom } from './style-spaces.ts';

export interface LiveMapParts {
  readonly container: HTMLElement;
  readonly spaces: Spaces;
  readonly texts: MapTexts;
  readonly locale: string;
  /** Whole address of the basemap. */
  readonly basemap: string;
  /** Pattern of a space's address, with `{id}`. */
  readonly address: string;
  readonly attribution: string;
  readonly onSelect: (id: string) => void;
}

/** The interactive map, once `styleSheet` is there to size it. It shows what `show` last said and rings what `focus` last named. */
export class LiveMap {
  readonly map: MapLibre;
  readonly #parts: LiveMapParts;
  readonly #features: readonly MapFeature[];
  readonly #popup = new Popup({ maxWidth: '17rem' });
  #ids: ReadonlySet<string> | undefined;
  #focused: string | undefined;

  /** Throws where the browser has no WebGL. */
  constructor(parts: LiveMapParts) {
    this.#parts = parts;
    this.#features = drawable(parts.spaces);
    this.map = framedMap({ ...parts, style: this.#style() });
    this.map.on('style.load', () => this.#complete());
    this.map.on('click', (event) => void this.#answer(event));
    this.map.on('mousemove', ({ point }) =>
      this.map.getCanvas().classList.toggle('m-points', this.#under(point).length > 0),
    );
  }

  /** Resolves when the first drawing is complete; rejects when something that it needs cannot be had. */
  drawn(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.map.once('idle', () => resolve());
      this.map.once('error', ({ error }) => reject(error));
    });
  }

  /** Shows only these spaces; all of them for undefined. */
  async show(ids: ReadonlySet<string> | undefined): Promise<void> {
    this.#ids = ids;
    this.#popup.remove();
    const regions = Object.entries(byRegion(kept(this.#features, ids)));
    await Promise.all(regions.map(([name, spaces]) => this.#source(name)?.setData(spaces)));
  }

  /** Rings one space and brings it into view; no ring for undefined or for a space without a place. */
  async focus(id: string | undefined): Promise<void> {
    this.#focused = id;
    const focused = onlyThe(this.#features, id);
    const [lon, lat] = focused.features[0]?.geometry.coordinates ?? [];
    if (lon !== undefined && lat !== undefined && !this.map.getBounds().contains([lon, lat]))
      this.map.easeTo({ center: [lon, lat] });
    await this.#source('focused')?.setData(focused);
  }

  /** Draws all again in the colours that the page has now. */
  recolour(): void {
    this.map.setStyle(this.#style(), { diff: false });
  }

  #style(): StyleSpecification {
    const { container, locale, basemap } = this.#parts;
    return styleOf({
      colours: coloursOf(container),
      locale,
      basemap,
      font: new URL(fontUrl, document.baseURI).href,
      spaces: kept(this.#features, this.#ids),
      focused: onlyThe(this.#features, this.#focused),
    });
  }

  /** What a style cannot carry, and what was asked for while its sources were not there yet. */
  #complete(): void {
    addImages(this.map, coloursOf(this.#parts.container));
    void this.show(this.#ids);
    void this.focus(this.#focused);
  }

  #under(point: MapMouseEvent['point']): MapGeoJSONFeature[] {
    // While a style is being replaced its layers are not there to be asked.
    const layers = clickable.filter((layer) => this.map.getLayer(layer));
    return layers.length > 0 ? this.map.queryRenderedFeatures(point, { layers }) : [];
  }

  async #answer({ point, lngLat }: MapMouseEvent): Promise<void> {
    const found = this.#under(point);
    const cluster = found.find(({ properties }) => 'point_count' in properties);
    if (cluster) return this.#openCluster(cluster);
    const spaces = withoutRepeats(found.map(({ properties }) => properties as SpaceProperties));
    if (spaces.length > 0) this.#tell(spaces, lngLat);
  }

  /** Zooms to where a cluster comes apart, or lists it when no zoom would. */
  async #openCluster({ source: name, properties, geometry }: MapGeoJSONFeature): Promise<void> {
    const source = this.#source(name);
    if (!source || geometry.type !== 'Point') return;
    const centre = geometry.coordinates as [number, number];
    const leaves = await source.getClusterLeaves(properties['cluster_id'], properties['point_count'], 0);
    const apart = await source.getClusterExpansionZoom(properties['cluster_id']);
    if (isOnePoint(leaves) || apart > maxZoom)
      return this.#tell(
        leaves.map((leaf) => leaf.properties as SpaceProperties),
        centre,
      );
    // A cluster may lose one space a hair's breadth nearer: a click must be seen to open it.
    this.map.easeTo({ center: centre, zoom: Math.min(maxZoom, Math.max(apart, this.map.getZoom() + 1.5)) });
  }

  #tell(spaces: readonly SpaceProperties[], at: LngLatLike): void {
    const [first, ...others] = spaces;
    const isPin = first?.precision === 'address' && others.length === 0;
    this.#popup
      .setOffset(isPin ? 27 : 10)
      .setLngLat(at)
      .setDOMContent(popupContent(spaces, this.#parts))
      .addTo(this.map);
    const shift = shiftInto(
      this.#popup.getElement().getBoundingClientRect(),
      this.#parts.container.getBoundingClientRect(),
    );
    if (shift.some((pixels) => pixels !== 0)) this.map.panBy(shift);
    if (first && others.length === 0) this.#parts.onSelect(first.id);
  }

  #source(name: string): GeoJSONSource | undefined {
    const source = this.map.getSource(name);
    return source instanceof GeoJSONSource ? source : undefined;
  }
}
