import { isLocale, locales } from '../../i18n/locales.ts';
import { LiveMap } from './live-map.ts';
import type { LiveMapParts } from './parts.ts';
import type { Spaces } from './features.ts';
import { ViewList } from './view-list.ts';

interface OpenMapParts extends Pick<LiveMapParts, 'ids' | 'texts' | 'onSelect'> {
  /** The element whose `data-` attributes say where things are, and below whose map the list stands. */
  readonly host: HTMLElement;
  readonly container: HTMLElement;
  readonly spaces: Spaces;
  /** Hears the ids of what is in view, by name. */
  readonly onView: (ids: readonly string[]) => void;
  /** Shows a message. */
  readonly say: (text: string) => void;
}

/** The interactive map of an element in a container that is in the page already, with its list. Throws where there is no WebGL. */
export function openMap({ host, onView, say, ...parts }: OpenMapParts): LiveMap {
  const { basemapUrl = '', spaceUrl = '', attribution = '', locale = '' } = host.dataset;
  const list = new ViewList({ host, texts: parts.texts, onPick: (id) => live.tell(id) });
  const live: LiveMap = new LiveMap({
    ...parts,
    locale: isLocale(locale) ? locale : locales[0],
    basemap: new URL(basemapUrl, document.baseURI).href,
    address: spaceUrl,
    attribution,
    onNothing: () => say(parts.texts.nothingHere),
    onView: (spaces, count) => {
      list.show(spaces, count);
      onView(spaces.map(({ id }) => id));
    },
  });
  // Written at build: without a street map, none of it is in the script.
  if (import.meta.env.WITH_STREETS)
    void import('./streets.ts').then(({ offerStreets }) => offerStreets(live, host, say));
  return live;
}
