/** What the tests of the interactive map do with it and ask of it. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Page } from 'playwright-core';

/** A mark of the canvas: where it stands on it in pixels, and how many spaces it holds. */
export interface DrawnMark {
  readonly x: number;
  readonly y: number;
  readonly lon: number;
  readonly lat: number;
  readonly count: number;
  /** Of a space that stands alone. */
  readonly id?: string;
}

export const button = (page: Page) => page.locator('space-map [data-part=toggle]');
export const message = (page: Page) => page.locator('space-map [data-part=message]');
export const canvas = (page: Page) => page.locator('.maplibregl-canvas');
export const popup = (page: Page) => page.locator('.maplibregl-popup');
export const isReady = (page: Page) => page.locator('space-map[data-ready=true]').waitFor();

/** Asks for the interactive map and waits until it is drawn. */
export async function open(page: Page): Promise<void> {
  await button(page).click();
  await isReady(page);
}

/** The marks drawn, large ones first; what lies on two tiles is told once. `layers` begin with `clusters`, `discs` or `pins`. */
export const marksOn = (page: Page, layers = '^(clusters|discs|pins)-'): Promise<DrawnMark[]> =>
  page.evaluate((pattern) => {
    const { map } = document.querySelector('space-map') as unknown as { map: MapLibre };
    const names = map
      .getStyle()
      .layers.map(({ id }) => id)
      .filter((id) => new RegExp(pattern).test(id));
    const marks = map.queryRenderedFeatures({ layers: names }).flatMap(({ source, properties, geometry }) => {
      if (geometry.type !== 'Point') return [];
      const [lon = 0, lat = 0] = geometry.coordinates;
      const { x, y } = map.project([lon, lat]);
      const { id, cluster_id: cluster, point_count: count = 1 } = properties;
      return [[`${source} ${cluster ?? id}`, { x, y, lon, lat, count, ...(id && { id }) }] as const];
    });
    return [...new Map(marks).values()].sort((a, b) => b.count - a.count);
  }, layers);

/** How many spaces are drawn: clusters count for what they hold. */
export const drawnOn = async (page: Page): Promise<number> =>
  (await marksOn(page)).reduce((sum, { count }) => sum + count, 0);

export const zoomOf = (page: Page): Promise<number> =>
  page.evaluate(() => (document.querySelector('space-map') as unknown as { map: MapLibre }).map.getZoom());

/** Puts a point in the middle and waits until it is drawn. */
export const centreOn = (page: Page, { lon, lat, zoom }: { lon: number; lat: number; zoom: number }): Promise<void> =>
  page.evaluate(
    async (to) => {
      const { map } = document.querySelector('space-map') as unknown as { map: MapLibre };
      const drawn = map.once('idle');
      map.jumpTo({ center: [to.lon, to.lat], zoom: to.zoom });
      await drawn;
    },
    { lon, lat, zoom },
  );

/** Waits until all that was asked of the map is drawn. */
export const isStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { map } = document.querySelector('space-map') as unknown as { map: MapLibre };
    const drawn = map.once('idle');
    map.triggerRepaint();
    await drawn;
  });

/** What has the keyboard: the words that a screen reader would say of it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
  );
