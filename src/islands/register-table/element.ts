import '../offline/register.ts';
import { compareCells, nextDirection } from './order.ts';

const textOf = (row: HTMLTableRowElement, column: number): string => row.cells[column]?.textContent?.trim() ?? '';

/** A table whose heads become buttons that order its lines. */
class RegisterTable extends HTMLElement {
  connectedCallback(): void {
    for (const head of this.heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent?.trim() ?? '';
      button.addEventListener('click', () => this.sort(head));
      head.replaceChildren(button);
    }
    this.dataset['ready'] = 'true';
  }

  private get heads(): readonly HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  private sort(head: HTMLTableCellElement): void {
    const direction = nextDirection(head.getAttribute('aria-sort'));
    for (const other of this.heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', direction);
    const compare = compareCells(this.dataset['locale'] ?? '', direction);
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    rows.sort((a, b) => compare(textOf(a, head.cellIndex), textOf(b, head.cellIndex)));
    body?.append(...rows);
  }
}

customElements.define('register-table', RegisterTable);
