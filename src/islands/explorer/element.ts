import {
  countsOf,
  matching,
  queryOf,
  selectionFrom,
  type FacetValues,
  type Filterable,
  type Selection,
} from '../../core/filters.ts';
import { chipsOf } from './chips.ts';

interface Row extends Filterable {
  readonly element: HTMLElement;
}

interface Words {
  readonly tally: string;
  readonly remove: string;
  readonly clear: string;
  readonly filter: string;
}

const rowFrom = (element: HTMLElement): Row => ({
  id: element.dataset['space'] ?? '',
  facets: JSON.parse(element.dataset['facets'] ?? '{}') as FacetValues,
  element,
});

/** The explorer: narrows the list that the page already holds, and keeps the choice in the address. */
class RegisterExplorer extends HTMLElement {
  private rows: readonly Row[] = [];
  private words: Words = { tally: '', remove: '', clear: '', filter: '' };

  connectedCallback(): void {
    this.rows = [...this.querySelectorAll<HTMLElement>('[data-space]')].map(rowFrom);
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
    this.addEventListener('change', () => this.choose(this.selectionOfForm()));
    this.addEventListener('click', (event) => this.handleClick(event));
    this.addEventListener('mouseover', (event) => this.pointOut(event));
    this.addEventListener('focusin', (event) => this.pointOut(event));
    document.addEventListener('register:select', (event) =>
      this.showRow((event as CustomEvent<{ id: string }>).detail.id),
    );
    globalThis.addEventListener('popstate', () => this.restore());
    this.restore();
    this.dataset['ready'] = 'true';
  }

  private get inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('form input')];
  }

  private selectionOfForm(): Selection {
    const groups = Map.groupBy(this.inputs, ({ name }) => name);
    return Object.fromEntries(
      [...groups].map(([key, inputs]) => [key, inputs.filter(({ checked }) => checked).map(({ value }) => value)]),
    );
  }

  /** Takes the choice from the address: at first, and when the reader goes back. */
  private restore(): void {
    const options = Object.fromEntries(
      [...Map.groupBy(this.inputs, ({ name }) => name)].map(([key, inputs]) => [key, inputs.map(({ value }) => value)]),
    );
    const selection = selectionFrom(new URLSearchParams(location.search), options);
    for (const input of this.inputs) input.checked = selection[input.name]?.includes(input.value) ?? false;
    this.show(selection);
  }

  private choose(selection: Selection): void {
    const query = queryOf(selection);
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    this.show(selection);
  }

  private show(selection: Selection): void {
    const shown = new Set(matching(this.rows, selection).map(({ id }) => id));
    for (const { id, element } of this.rows) element.hidden = !shown.has(id);
    this.showCounts(selection);
    this.showTally(shown.size, selection);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]'))
      link.search = queryOf(selection);
    document.dispatchEvent(new CustomEvent('register:filter', { detail: { ids: [...shown] } }));
  }

  private showCounts(selection: Selection): void {
    const counts = new Map(
      [...new Set(this.inputs.map(({ name }) => name))].map((key) => [key, countsOf(this.rows, selection, key)]),
    );
    for (const input of this.inputs) {
      const count = counts.get(input.name)?.get(input.value) ?? 0;
      const label = input.closest('label');
      label?.classList.toggle('is-empty', count === 0 && !input.checked);
      const place = label?.querySelector('[data-count]');
      if (place) place.textContent = String(count);
    }
  }

  private showTally(count: number, selection: Selection): void {
    for (const place of this.querySelectorAll('[data-tally]'))
      place.textContent = this.words.tally.replace('{count}', String(count));
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = count > 0;
    const chosen = this.inputs.filter(({ checked }) => checked);
    this.querySelector('[data-chips]')?.replaceChildren(...chipsOf(chosen, this.words));
    const opener = this.querySelector('[data-open-filters]');
    const number = Object.values(selection).flat().length;
    if (opener && number > 0) opener.textContent = this.words.filter.replace('{count}', String(number));
  }

  private handleClick(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-open-filters]')) this.querySelector('details')?.setAttribute('open', '');
    const chip = target?.closest<HTMLElement>('[data-chip]');
    if (!chip) return;
    const isAll = chip.dataset['chip'] === '';
    for (const input of this.inputs)
      if (isAll || `${input.name}=${input.value}` === chip.dataset['chip']) input.checked = false;
    this.choose(this.selectionOfForm());
    // The chip is gone: the keyboard goes on from the list's tally.
    this.querySelector<HTMLElement>('[data-chip]')?.focus();
  }

  /** Tells the map which row the reader is at. */
  private pointOut(event: Event): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-space]') : null;
    if (row) document.dispatchEvent(new CustomEvent('register:focus', { detail: { id: row.dataset['space'] } }));
  }

  /** Shows the row of the space chosen on the map. */
  private showRow(id: string): void {
    for (const { element, id: own } of this.rows) element.classList.toggle('is-shown', own === id);
    this.rows.find((row) => row.id === id)?.element.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('register-explorer', RegisterExplorer);
