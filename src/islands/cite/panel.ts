import { citedNames } from '../../core/cited/address.ts';

/** The place of the page for citations. */
export const citePanel = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-cite-panel]');

/** Whether an address cites an answer, be it whole or not: it is then kept as it is. */
export function citesAnswer(search: string): boolean {
  const params = new URLSearchParams(search);
  return Object.values(citedNames).some((name) => params.has(name));
}

/** Takes away what was said of an earlier answer. */
export function closePanel(): void {
  const panel = citePanel();
  panel?.setAttribute('hidden', '');
  panel?.replaceChildren();
  panel?.removeAttribute('data-verdict');
}
