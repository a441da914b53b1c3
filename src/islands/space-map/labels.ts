/** Every word the map shows or says, given by the page in its locale. */
export interface MapTexts {
  readonly title: string;
  /** On the button while the printed map is shown, and while the interactive one is. */
  readonly open: string;
  readonly close: string;
  readonly loading: string;
  readonly failed: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly enterFullscreen: string;
  readonly exitFullscreen: string;
  readonly attribution: string;
  readonly closePopup: string;
  readonly scrollHelp: string;
  readonly scrollHelpMac: string;
  readonly touchHelp: string;
  /** Above a list of spaces on one point; `{count}` is two or more. */
  readonly severalHere: string;
  /** Words of a state and of a precision, by their code. */
  readonly status: Readonly<Record<string, string>>;
  readonly precision: Readonly<Record<string, string>>;
}

/** The texts from the element's attribute; throws on anything that is not JSON: the page wrote it, so that is a mistake in it. */
export const textsFrom = (json: string): MapTexts => JSON.parse(json) as MapTexts;

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

/** The address of a space from the page's pattern: `'/fr/espaces/{id}/'` with `'a-b'` gives `'/fr/espaces/a-b/'`. */
export const spaceAddress = (pattern: string, id: string): string => pattern.replace('{id}', encodeURIComponent(id));
