import { keysOf } from '../json-pointer.ts';

/** What a link to the form asks for: a fact of a space, and what the page showed of it. */
export interface FormTarget {
  /** Identifier of the space; missing for a new one. */
  readonly space?: string;
  /** JSON Pointer to the fact, e.g. `/capacity/desks`. */
  readonly fact?: string;
  /** What the reader saw, in words; missing where nothing is known. */
  readonly shown?: string;
  /** Whether it is a space that the register lacks. */
  readonly isNew?: true;
}

/** The place that several facts told in one line have in common: `/amenities` of wifi and kitchen. */
export const factOf = (pointers: readonly string[]): string =>
  pointers.length === 1 ? (pointers[0] ?? '') : `/${keysOf(pointers[0] ?? '')[0] ?? ''}`;

/** The query of an address of the form, e.g. `?space=campus29-huy&fact=%2Fcapacity%2Fdesks&shown=20`. */
export function targetQuery({ space, fact, shown, isNew }: FormTarget): string {
  const given = { ...(isNew && { new: '1' }), ...(space && { space }), ...(fact && { fact }), ...(shown && { shown }) };
  return Object.keys(given).length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
}

/** Reads such a query; what it does not name is missing. */
export function targetFrom(query: URLSearchParams): FormTarget {
  const named = (key: string) => query.get(key) || undefined;
  const [space, fact, shown] = [named('space'), named('fact'), named('shown')];
  return {
    ...(named('new') && { isNew: true }),
    ...(space && { space }),
    ...(fact && { fact }),
    ...(shown && { shown }),
  };
}

/** Under which name a draft is kept on the reader's device: one for each fact, one for a new space. */
export const draftName = ({ space = '', fact = '' }: FormTarget): string => `contribution:${space}${fact}`;
