import { presentable } from '../form/preview.ts';
import { keysOf } from '../json-pointer.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { SpaceRecord } from '../records.ts';

/** A record that the checker refuses, as far as a page could show it. */
export interface ShownRecord {
  readonly record: SpaceRecord;
  /** The keys that it cannot show, e.g. `address`. */
  readonly unreadable: ReadonlySet<string>;
}

/** What is wrong while the value itself can be read. */
const readable: ReadonlySet<ProblemCode> = new Set([
  'fact-without-evidence',
  'dead-pointer',
  'dead-pointer-near',
  'pointer-too-wide',
  'not-formatted',
  'spacing',
  'trailing-slash',
] as const);

/**
 * What can be shown of a refused record.
 * @param value what its file holds; undefined where that is no JSON
 * @returns undefined where nothing can be shown
 */
export function shownRecord(value: unknown, problems: readonly Problem[]): ShownRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const grave = problems.filter(({ code }) => !readable.has(code));
  const unreadable = new Set(grave.flatMap(({ pointer }) => keysOf(pointer).slice(0, 1)));
  return { record: presentable(value as SpaceRecord, grave), unreadable };
}
