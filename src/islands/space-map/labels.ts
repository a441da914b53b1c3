import { dateBy } from '../../core/words/date-by.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { SpaceProperties } from './features.ts';
import type { MapTexts } from './texts.ts';

/** The texts under the names that MapLibre gives its controls; units are the same in every language. */
export function controlTexts(texts: MapTexts): Record<string, string> {
  return {
    'Map.Title': texts.title,
    'NavigationControl.ZoomIn': texts.zoomIn,
    'NavigationControl.ZoomOut': texts.zoomOut,
    'FullscreenControl.Enter': texts.enterFullscreen,
    'FullscreenControl.Exit': texts.exitFullscreen,
    'AttributionControl.ToggleAttribution': texts.attribution,
    'Popup.Close': texts.closePopup,
    'CooperativeGesturesHandler.WindowsHelpText': texts.scrollHelp,
    'CooperativeGesturesHandler.MacHelpText': texts.scrollHelpMac,
    'CooperativeGesturesHandler.MobileHelpText': texts.touchHelp,
  };
}

/** `'{count} espaces ici'` with 3 gives `'3 espaces ici'`. */
export const counted = (text: string, count: number): string => text.replace('{count}', String(count));

const filled = (text: string, holes: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => holes[name] ?? whole);

/** `'{count} sur {all} dans la vue'` with 3 and 12 gives `'3 sur 12 dans la vue'`. */
export const countedOf = (text: string, count: number, all: number): string =>
  filled(text, { count: String(count), all: String(all) });

/** The state of a space in words with its date, e.g. `Ouvert (preuve : juin 2019)`, `Ouvert (preuve sans date)`, `État inconnu`. */
export function stateIn({ status, status_date: date }: SpaceProperties, texts: MapTexts, locale: Locale): string {
  const state = texts.status[status];
  if (!state) return texts.stateUnknown;
  if (!date) return filled(texts.stateUndated, { state });
  const told = dateBy((sentence, ends) => filled(texts.dates[sentence], ends), date, locale);
  return filled(texts.stateDated, { state, date: told });
}

/** The kinds of a space in words, e.g. `espace de coworking, bibliothèque`; '' where none is known. */
export const kindsIn = ({ kinds = [] }: SpaceProperties, texts: MapTexts): string =>
  kinds
    .map((kind) => texts.kinds[kind] ?? '')
    .filter(Boolean)
    .join(', ');

/** The address of a space from the page's pattern: `'/fr/espaces/{id}/'` with `'a-b'` gives `'/fr/espaces/a-b/'`. */
export const spaceAddress = (pattern: string, id: string): string => pattern.replace('{id}', encodeURIComponent(id));
