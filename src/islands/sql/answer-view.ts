import { isLink, isNumeric, looksOf, shownRows, textOf, type SqlAnswer, type SqlCell } from '../../core/sql/answer.ts';

/** What a cell holds goes in as text, and only an https address as a link: nothing contributed can run. */
function cellOf(cell: SqlCell): HTMLTableCellElement {
  const made = document.createElement('td');
  const looks = looksOf(cell);
  if (looks) made.className = looks;
  made.append(isLink(cell) ? linkTo(cell) : textOf(cell));
  return made;
}

const linkTo = (url: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href: url, rel: 'nofollow', textContent: url });

function headOf(name: string, isNumber: boolean): HTMLTableCellElement {
  const made = document.createElement('th');
  made.scope = 'col';
  made.textContent = name;
  if (isNumber) made.className = 'number';
  return made;
}

function rowOf(cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(...cells);
  return made;
}

/**
 * An answer as a table that scrolls by itself and can be reached by the keyboard, as `components/SqlTable.astro` writes it.
 * @param most rows that it shows
 */
export function tableOf(answer: Pick<SqlAnswer, 'columns' | 'rows'>, name: string, most = shownRows): HTMLElement {
  const table = document.createElement('table');
  table.className = 'table sql-table';
  table.createTHead().append(rowOf(answer.columns.map((column, index) => headOf(column, isNumeric(answer, index)))));
  table.createTBody().append(...answer.rows.slice(0, most).map((row) => rowOf(row.map(cellOf))));
  const caption = table.createCaption();
  caption.className = 'visually-hidden';
  caption.textContent = name;
  const region = document.createElement('section');
  region.className = 'sql-answer';
  region.ariaLabel = name;
  region.tabIndex = 0;
  region.append(table);
  return region;
}
