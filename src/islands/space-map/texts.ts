import type { DateSentence } from '../../core/words/date-by.ts';

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
  /** How many of the spaces shown lie in what the map shows now; `{count}` and `{all}`. */
  readonly inView: string;
  /** Below a list that breaks off; `{count}` is how many it leaves out. */
  readonly moreInView: string;
  readonly nothingHere: string;
  /** Of the sign on a place that was asked for. */
  readonly marked: string;
  /** Of a space that was asked for and has no place. */
  readonly unmarked: string;
  /** A state with the date of what tells it, or without one, or not known: `{state}` and `{date}`. */
  readonly stateDated: string;
  readonly stateUndated: string;
  readonly stateUnknown: string;
  /** Words of a state, of a kind and of a precision, by their code. */
  readonly status: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly precision: Readonly<Record<string, string>>;
  /** A date on its own, by its kind: `{date}`, and `{to}` for the end of an interval. */
  readonly dates: Readonly<Record<DateSentence, string>>;
}

/** The texts from the element's attribute; throws on anything that is not JSON: the page wrote it, so that is a mistake in it. */
export const textsFrom = (json: string): MapTexts => JSON.parse(json) as MapTexts;
