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
import type { MapTexts } from './labels.ts';
import { maxZoom } from './style-spaces.ts';

// Without this address the worker is looked for beside the bundled script, where it is not, and the map stays blank.
setWorkerUrl(workerUrl);

interface FrameParts {
  readonly container: HTMLElement;
  readonly texts: MapTexts;
  readonly style: StyleSpecification;
  readonly attribution: string;
}

/** West, south, east, north: what is shown first, and what cannot be left. */
const belgium: [number, number, number, number] = [2.5, 49.48, 6.42, 51.52];
const around: [number, number, number, number] = [-0.5, 48.2, 9.4, 52.8];

/** A flat map of Belgium with its controls, north always up. Throws where the browser has no WebGL. */
export function framedMap({ container, texts, style, attribution }: FrameParts): MapLibre {
  const map = new MapLibre({
    container,
    style,
    bounds: belgium,
    // The attribution stands at the bottom.
    fitBoundsOptions: { padding: { top: 12, left: 12, right: 12, bottom: 34 } },
    maxBounds: around,
    maxZoom,
    locale: controlTexts(texts),
    cooperativeGestures: true,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new FullscreenControl(), 'top-right');
  map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-left');
  map.addControl(new AttributionControl({ customAttribution: attribution }), 'bottom-right');
  return map;
}
