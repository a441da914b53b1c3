/** Whether targets are met, from what was measured. */
import { figureOf } from './derived.ts';
import type { Row } from './row.ts';
import type { Reference, Target } from './targets.ts';

export interface Verdict {
  readonly target: Target;
  /** Missing where what it needs was not measured. */
  readonly found?: number;
  readonly isMet?: boolean;
}

/** The figure, of several rows the one furthest from the target. */
function found({ part, size, name, figure }: Reference, isLowBad: boolean, rows: readonly Row[]): number | undefined {
  const figures = rows
    .filter((row) => row.part === part && row.size === size && (name === undefined || row.name === name))
    .flatMap((row) => figureOf(row, figure) ?? []);
  if (figures.length === 0) return undefined;
  return isLowBad ? Math.min(...figures) : Math.max(...figures);
}

export function verdictOn(target: Target, rows: readonly Row[]): Verdict {
  const { of, over, most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = target;
  const isLowBad = target.least !== undefined;
  const value = found(of, isLowBad, rows);
  const by = over ? found(over, isLowBad, rows) : 1;
  if (value === undefined || by === undefined || by === 0) return { target };
  const ratio = value / by;
  return { target, found: ratio, isMet: ratio <= most && ratio >= least };
}
