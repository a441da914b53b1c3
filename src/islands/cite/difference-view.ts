import type { ChangedRow, Difference } from '../../core/cited/difference.ts';
import type { CitedCell, CitedRow } from '../../core/cited/rows.ts';
import { textOf, type SqlCell } from '../../core/sql/answer.ts';
import { tableOf } from '../sql/answer-view.ts';
import { made, type Host } from './host.ts';

/** Rows of each list that are shown. */
const shown = 100;
/** Columns by which a row that came or went is told. */
const columnsTold = 4;

/** A cell as SQLite would have it: the explorer also knows lists, yes and no. */
function plainOf(cell: CitedCell): SqlCell {
  if (typeof cell === 'object' && cell !== null) return cell.join(', ');
  return typeof cell === 'boolean' ? String(cell) : cell;
}

interface Listed {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly heads: readonly string[];
  readonly rows: readonly CitedRow[];
  /** How many there are, of which those shown are the first. */
  readonly count: number;
}

/** A table of its own that scrolls sideways; more than it shows is counted below. */
function tableFor({ say }: Host, { kind, heads, rows, count }: Listed): HTMLElement {
  const title = say(`cite.${kind}`, { count });
  const table = tableOf({ columns: heads, rows: rows.map((row) => row.map(plainOf)) }, title, rows.length);
  const more = count > shown ? [made('p', 'hint', say('cite.more', { count: count - shown }))] : [];
  const list = made('div', '', made('h4', '', title), table, ...more);
  list.dataset['rows'] = kind;
  return list;
}

/** The first columns that some row of a list fills. */
function toldColumns(columns: readonly string[], rows: readonly CitedRow[]): readonly number[] {
  const places = columns.map((_, place) => place);
  return places.filter((place) => rows.some((row) => row[place] !== null)).slice(0, columnsTold);
}

function listOf(host: Host, kind: 'added' | 'removed', { columns, ...difference }: Difference): readonly HTMLElement[] {
  const all = difference[kind];
  if (all.length === 0) return [];
  const places = toldColumns(columns, all);
  const heads = places.map((place) => columns[place] ?? '');
  const rows = all.slice(0, shown).map((row) => places.map((place) => row[place] ?? null));
  return [tableFor(host, { kind, heads, rows, count: all.length })];
}

const changedLines = ({ key, cells }: ChangedRow): readonly CitedRow[] =>
  cells.map(({ column, before, after }) => [key.map(plainOf).map(textOf).join(', '), column, before, after]);

function changedOf(host: Host, { changed }: Difference): readonly HTMLElement[] {
  if (changed.length === 0) return [];
  const { say } = host;
  const heads = [say('cite.row'), say('cite.column'), say('cite.then'), say('cite.now')];
  const rows = changed.slice(0, shown).flatMap(changedLines);
  return [tableFor(host, { kind: 'changed', heads, rows, count: changed.length })];
}

/** Says which columns are in one answer alone, if any are. */
export const columnsNote = (
  { say }: Host,
  kind: 'added' | 'removed',
  columns: readonly string[] | undefined,
  version: string,
): readonly HTMLElement[] =>
  columns?.length ? [made('p', 'hint', say(`cite.columns-${kind}`, { version, columns: columns.join(', ') }))] : [];

/** What was added, removed and changed since an edition. */
export function differenceView(host: Host, difference: Difference, version: string): readonly HTMLElement[] {
  const { columnsAdded, columnsRemoved, added, removed, changed } = difference;
  const isSame = added.length + removed.length + changed.length === 0;
  return [
    ...columnsNote(host, 'added', columnsAdded, version),
    ...columnsNote(host, 'removed', columnsRemoved, version),
    ...(isSame ? [made('p', '', host.say('cite.only-columns'))] : []),
    ...listOf(host, 'added', difference),
    ...listOf(host, 'removed', difference),
    ...changedOf(host, difference),
  ];
}
