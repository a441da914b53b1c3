import {
  AttributionControl,
  FullscreenControl,
  Map as MapLibre,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { controlTexts } from './labels.ts';
import type { MapTexts } from './texts.ts';
import type { Bounds } from './features.ts';
import { maxZoom } from './sources.ts';

// Without this address the worker is looked for beside the bundled script, where it is not, and the map stays blank.
setWorkerUrl(workerUrl);

interface FrameParts {
  readonly container: HTMLElement;
  readonly texts: MapTexts;
  readonly style: StyleSpecification;
  readonly attribution: string;
  /** What is shown first; Belgium when it is undefined. */
  readonly bounds: Bounds | undefined;
}

const belgium: Bounds = [2.5, 49.48, 6.42, 51.52];
/** What cannot be left. */
const around: Bounds = [-0.5, 48.2, 9.4, 52.8];

/** A flat map of Belgium with its controls, north always up. Throws where the browser has no WebGL. */
export function framedMap({ container, texts, style, attribution, bounds = belgium }: FrameParts): MapLibre {
  const map = new MapLibre({
    container,
    style,
    bounds: [...bounds],
    // Scale and attribution stand at the bottom, the buttons at the right of what is narrower than the country.
    fitBoundsOptions: { padding: bounds === belgium ? { top: 12, left: 12, right: 12, bottom: 34 } : 56, maxZoom: 10 },
    maxBounds: [...around],
    maxZoom,
    locale: controlTexts(texts),
    cooperativeGestures: true,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    // Names fade in, else.
    ...(matchMedia('(prefers-reduced-motion: reduce)').matches && { fadeDuration: 0 }),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new FullscreenControl(), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');
  map.addControl(new AttributionControl({ customAttribution: attribution, compact: true }), 'bottom-right');
  // Folded at first: on a small map it would cover the south, and every page names the sources at its foot.
  container.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show');
  return map;
}
