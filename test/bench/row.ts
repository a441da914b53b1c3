/** What was measured: one row for each thing, its figures in milliseconds and bytes. */

/** The figures that a row may have, in the order in which tables show them. */
export const figures = {
  wall: 'time',
  cpu: 'processor time',
  peak: 'peak memory',
  count: 'number',
  bytes: 'bytes',
  requests: 'requests',
  lcp: 'largest paint',
  blocking: 'blocking time',
  script: 'script',
  score: 'score',
  machine: 'machine',
} as const;

export type Figure = keyof typeof figures;

/**
 * `count` is of records or pages; `bytes` are those on the wire in a browser, those on disk elsewhere; `machine` is the speed that Lighthouse
 * found at that moment (its benchmark index).
 */
export type Figures = { readonly [Name in Figure]?: number };

export interface Row extends Figures {
  /** The part of the bench, e.g. `build`. */
  readonly part: string;
  /** Spaces in the register. */
  readonly size: number;
  /** What was measured, e.g. `Pages`. */
  readonly name: string;
}

/** The rows of a run in place of those that measured the same before. */
export function renewed(before: readonly Row[], now: readonly Row[]): readonly Row[] {
  const isRun = (row: Row): boolean => now.some(({ part, size }) => part === row.part && size === row.size);
  return [...before.filter((row) => !isRun(row)), ...now];
}
