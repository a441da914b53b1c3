import type { MessageKey } from '../../i18n/messages.ts';
import type { Hole } from '../../i18n/translate.ts';
import type { Point } from '../place.ts';
import type { SpaceRecord } from '../records.ts';

/** NIS code of a Region. */
export type RegionCode = NonNullable<NonNullable<SpaceRecord['address']>['region']>;

type CodeOf<Key> = Key extends `import.fault.${infer Code}` ? Code : never;

/** Names a sentence of the dictionaries, `import.fault.<code>`. */
export type FaultCode = CodeOf<MessageKey>;

/** Something of a file that cannot be proposed: where, what, and what to do instead. */
export interface Fault {
  /** As people find it in the file, e.g. `line 12, column “Name”` or `node/123`. */
  readonly place: Place;
  readonly code: FaultCode;
  readonly args: Readonly<Record<string, Hole>>;
}

/** A line of a table, from 1, with the heading of a column where the fault is in one cell; or an element of a map. */
export type Place = { readonly line: number; readonly column?: string } | { readonly element: string };

/** A place that a file tells of. */
export interface Candidate {
  readonly place: Place;
  /** Facts in the form of a record, without evidence; at least its name. */
  readonly facts: Readonly<Record<string, unknown>> & { readonly name: string };
  /** Where the file says it is; missing where it gives no coordinates. */
  readonly point?: Point;
  /** NIS code of the Region that the point lies in; missing without a point. */
  readonly region?: RegionCode;
  /** Page on which anybody can look at it, e.g. `https://www.openstreetmap.org/node/123`. */
  readonly page?: string;
  /** Pointers of facts that the file tells and that are not read here, such as a telephone number. */
  readonly untold?: readonly string[];
}

/** What a file proposes, in its order, and what of it is refused. */
export interface Proposed {
  readonly candidates: readonly Candidate[];
  readonly faults: readonly Fault[];
}

/** NIS code of the Region at a point; undefined outside Belgium. */
export type RegionAt = (point: Point) => RegionCode | undefined;

/** What is wrong with coordinates: those of another country, or latitude and longitude the wrong way round. */
export function pointFault({ lat, lon }: Point, regionAt: RegionAt): Omit<Fault, 'place'> | undefined {
  if (regionAt({ lat, lon }) !== undefined) return undefined;
  const isSwapped = regionAt({ lat: lon, lon: lat }) !== undefined;
  return { code: isSwapped ? 'swapped' : 'abroad', args: { lat: String(lat), lon: String(lon) } };
}

/** Whether a text is one that a spreadsheet would run: `=1+1`, `@SUM(A1)`, `+cmd`; a number or a telephone number is none. */
export const isFormula = (text: string): boolean => /^[=@]|^[+-](?![\d\s(.])/.test(text);

/** Whether a text holds markup, e.g. `<b>`: no name does. */
export const holdsMarkup = (text: string): boolean => /<[a-z!/?]|&#?\w+;/i.test(text);
