import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Locale } from '../../i18n/locales.ts';
import type { SpaceProperties, Spaces } from './features.ts';
import type { MapTexts } from './texts.ts';

/** What an interactive map is made of, and whom it tells. */
export interface LiveMapParts {
  readonly container: HTMLElement;
  readonly spaces: Spaces;
  /** Shown at first, and framed; all for undefined. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly texts: MapTexts;
  readonly locale: Locale;
  /** Whole address of the basemap. */
  readonly basemap: string;
  /** Pattern of a space's address, with `{id}`. */
  readonly address: string;
  readonly attribution: string;
  readonly onSelect: (id: string) => void;
  /** Hears, after the first drawing, each move and each filter, which of the spaces shown are in view, by name, and how many are shown. */
  readonly onView: (inView: readonly SpaceProperties[], count: number) => void;
  /** Hears that the keyboard pressed where nothing is. */
  readonly onNothing: () => void;
}

/** What the spaces stand on instead of our own basemap. */
export interface Ground {
  /** Draws a map on it with the spaces of our own style. */
  readonly lay: (map: MapLibre, own: StyleSpecification) => void;
  /** Its tokens are those in which the spaces can be read on it. */
  readonly inks: HTMLElement;
  readonly maxZoom: number;
}
