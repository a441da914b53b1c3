import type { Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Ground } from './parts.ts';
import type { LiveMap } from './live-map.ts';
import { element } from './markup.ts';
import { streetZoom } from './sources.ts';

/** What the button of the street map knows; the sentence on privacy stands beside it. */
export interface StreetWords {
  readonly url: string;
  readonly show: string;
  readonly hide: string;
  readonly failed: string;
}

/** Makes the button of the street map work: nothing is asked of its provider before it is pressed. */
export function offerStreets(live: LiveMap, host: HTMLElement, say: (text: string) => void): void {
  const button = host.querySelector<HTMLButtonElement>('[data-part="streets"]');
  if (!button) return;
  const { url, show, hide, failed } = JSON.parse(button.dataset['words'] ?? '{}') as StreetWords;
  const streets = groundFrom(url, live.map);
  let isShown = false;
  const stand = async (ground: Ground | undefined) => {
    await live.stand(ground);
    isShown = ground !== undefined;
    button.textContent = isShown ? hide : show;
  };
  button.textContent = show;
  // Not addEventListener: the button outlives the map, and has to forget the one before.
  button.onclick = () => {
    say('');
    stand(isShown ? undefined : streets).catch(() => {
      say(failed);
      void stand(undefined);
    });
  };
}

function groundFrom(url: string, map: MapLibre): Ground {
  // Street maps are light, whatever the page is.
  const inks = element('span', [], 'm-light');
  map.getContainer().append(inks);
  return {
    inks,
    maxZoom: streetZoom,
    lay: (on, own) => {
      on.setStyle(url, { diff: false, transformStyle: (_before, theirs) => withSpaces(theirs, own) });
      // Its sources are named on it unasked, until the reader moves it.
      map.getContainer().querySelector('.maplibregl-ctrl-attrib')?.classList.add('maplibregl-compact-show');
    },
  };
}

/** Another's style with the spaces of ours over it: our sources but the basemap, and what is drawn from them. */
export function withSpaces(theirs: StyleSpecification, own: StyleSpecification): StyleSpecification {
  const { basemap: _ground, ...sources } = own.sources;
  const layers = own.layers.filter((layer) => 'source' in layer && layer.source in sources);
  return {
    ...theirs,
    'font-faces': { ...theirs['font-faces'], ...own['font-faces'] },
    sources: { ...theirs.sources, ...sources },
    layers: [...theirs.layers, ...layers],
  };
}
