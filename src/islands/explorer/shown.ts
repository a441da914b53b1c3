import { chipsOf, type ChipWords, type Choice } from './chips.ts';

export interface ShownWords extends ChipWords {
  readonly tally: string;
  readonly filter: string;
}

/** Says how many are left, and by which choices, each of which can be taken back. */
export function tell(root: HTMLElement, count: number, choices: readonly Choice[], words: ShownWords): void {
  for (const place of root.querySelectorAll('[data-tally]'))
    place.textContent = words.tally.replace('{count}', String(count));
  root.querySelector('[data-nothing]')?.toggleAttribute('hidden', count > 0);
  root.querySelector('[data-chips]')?.replaceChildren(...chipsOf(choices, words));
  const opener = root.querySelector<HTMLElement>('[data-open-filters]');
  const { length } = choices;
  opener?.replaceChildren(
    length > 0 ? words.filter.replace('{count}', String(length)) : (opener.dataset['plain'] ?? ''),
  );
}

/** Copies the page's address, and says on the button whether that worked. */
export async function copyAddress(
  button: HTMLElement,
  words: { readonly copied: string; readonly copyFailed: string },
) {
  button.textContent = await navigator.clipboard.writeText(location.href).then(
    () => words.copied,
    () => words.copyFailed,
  );
}
