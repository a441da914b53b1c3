import type { ChangedRow, Difference } from '../../core/cited/difference.ts';
import type { CitedCell, CitedRow } from '../../core/cited/rows.ts';
import { made, type Host } from './host.ts';

/** Rows of each list that are shown. */
const shown = 100;
/** Columns by which a row that came or went is told. */
const columnsTold = 4;

const textOf = (cell: CitedCell): string => {
  if (cell === null) return 'NULL';
  return typeof cell === 'object' ? cell.join(', ') : String(cell);
};

function cellFor(cell: CitedCell): HTMLElement {
  return made('td', cell === null ? 'null' : '', textOf(cell));
}

const headsOf = (names: readonly string[]): HTMLElement => {
  const heads = names.map((name) => Object.assign(made('th', '', name), { scope: 'col' }));
  return made('thead', '', made('tr', '', ...heads));
};

/** A table of its own that scrolls sideways; more than it shows is counted below. */
function tableFor(
  host: Host,
  title: string,
  heads: readonly string[],
  rows: readonly HTMLElement[],
  all: number,
): HTMLElement {
  const caption = made('caption', 'visually-hidden', title);
  const table = made('table', 'table sql-table', caption, headsOf(heads), made('tbody', '', ...rows));
  const region = made('section', 'sql-answer', table);
  region.ariaLabel = title;
  region.tabIndex = 0;
  const more = all > shown ? [made('p', 'hint', host.say('cite.more', { count: all - shown }))] : [];
  return made('div', '', made('h4', '', title), region, ...more);
}

/** The first columns that some row of a list fills. */
function toldColumns(columns: readonly string[], rows: readonly CitedRow[]): readonly number[] {
  const places = columns.map((_, place) => place);
  return places.filter((place) => rows.some((row) => row[place] !== null)).slice(0, columnsTold);
}

function listOf(host: Host, kind: 'added' | 'removed', { columns, ...difference }: Difference): readonly HTMLElement[] {
  const rows = difference[kind];
  if (rows.length === 0) return [];
  const places = toldColumns(columns, rows);
  const lines = rows
    .slice(0, shown)
    .map((row) => made('tr', '', ...places.map((place) => cellFor(row[place] ?? null))));
  const heads = places.map((place) => columns[place] ?? '');
  const table = tableFor(host, host.say(`cite.${kind}`, { count: rows.length }), heads, lines, rows.length);
  table.dataset['rows'] = kind;
  return [table];
}

const changedLines = ({ key, cells }: ChangedRow): readonly HTMLElement[] =>
  cells.map(({ column, before, after }) =>
    made('tr', '', made('td', '', key.map(textOf).join(', ')), made('td', '', column), cellFor(before), cellFor(after)),
  );

function changedOf(host: Host, { changed }: Difference): readonly HTMLElement[] {
  if (changed.length === 0) return [];
  const { say } = host;
  const heads = [say('cite.row'), say('cite.column'), say('cite.then'), say('cite.now')];
  const lines = changed.slice(0, shown).flatMap(changedLines);
  const table = tableFor(host, say('cite.changed', { count: changed.length }), heads, lines, changed.length);
  table.dataset['rows'] = 'changed';
  return [table];
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
