import type { Words } from '../i18n/locales.ts';
import type { Area } from './areas.ts';
import type { Space } from './catalogue.ts';
import { compareDates, periodOf } from './dates.ts';
import type { Selection } from './filters.ts';
import { kinds, ofKind } from './kinds.ts';
import type { Page } from './page.ts';
import { bySize, inState, listedStates } from './state-counts.ts';

/** A number of spaces, and how the explorer shows them. */
export interface PlaceCount {
  readonly count: number;
  readonly selection: Selection;
}

/** The spaces of one kind in an area, or all of them, state by state. */
export interface PlaceLine {
  /** Missing on the line of all. */
  readonly kind?: { readonly name: Words; readonly page: Page };
  /** In the order of `listedStates`. */
  readonly states: readonly PlaceCount[];
  readonly all: PlaceCount;
  /** Year of the newest dated evidence of any of them; missing where all of it is undated. */
  readonly newestYear?: number;
}

/** The year of the newest dated evidence of some spaces. */
export function newestYearOf(spaces: readonly Space[]): number | undefined {
  const newest = spaces
    .flatMap(({ newest: date }) => date ?? [])
    .toSorted(compareDates)
    .at(-1);
  return newest === undefined ? undefined : Number(periodOf(newest).end.slice(0, 4));
}

function lineOf(spaces: readonly Space[], selection: Selection): PlaceLine {
  const newestYear = newestYearOf(spaces);
  return {
    states: listedStates.map((state) => ({
      count: inState(spaces, state).length,
      selection: { ...selection, status: [state] },
    })),
    all: { count: spaces.length, selection },
    ...(newestYear !== undefined && { newestYear }),
  };
}

/** The figures of an area: kind by kind, the most frequent first, then all of its spaces; a space with two kinds is in two lines. */
export const placeLines = ({ spaces, selection }: Area): readonly PlaceLine[] => [
  ...kinds
    .map((kind) => ({ kind, spaces: ofKind(kind, spaces) }))
    .filter((line) => line.spaces.length > 0)
    .map((line) => ({ ...line, name: line.kind.name }))
    .toSorted(bySize)
    .map(({ kind, spaces: own }) => ({
      kind: { name: kind.name, page: kind.page },
      ...lineOf(own, { ...selection, kind: [kind.key] }),
    })),
  lineOf(spaces, selection),
];

/** How many spaces are open by their newest evidence for 100,000 inhabitants; missing where nobody is counted. */
export function openRate({ spaces, population }: Area): number | undefined {
  return population ? (inState(spaces, 'open').length / population) * 100_000 : undefined;
}
