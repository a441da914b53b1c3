import type { FormTarget } from '../../core/form/target.ts';
import { partOf } from './parts.ts';

/** Shows how far the reader has come in saying what is known: of a new space or of one that the register has, and of which fact. */
export function showStart(root: HTMLElement, { space, fact, isNew }: FormTarget): void {
  const start = partOf(root, 'start');
  const isChosen = Boolean(isNew || space);
  // Who comes from a fact of a page has said it all: what else could be told is one step away.
  start.hidden = Boolean(space && fact);
  partOf(root, 'elsewhere').hidden = !start.hidden;
  for (const radio of start.querySelectorAll<HTMLInputElement>('input[name=start]'))
    radio.checked = radio.value === 'new' ? Boolean(isNew) : radio.checked || Boolean(space);
  const wantsFact = start.querySelector<HTMLInputElement>('input[value=fact]')?.checked ?? false;
  partOf(root, 'pick-space').hidden = Boolean(isNew) || !(wantsFact || isChosen);
  partOf(root, 'pick-fact').hidden = !space;
  const code = partOf(root, 'pick-space').querySelector<HTMLInputElement>('input[type=hidden]');
  if (code) code.value = space ?? '';
  const select = start.querySelector<HTMLSelectElement>('#fact');
  if (select) select.value = fact?.slice(1) ?? '';
}
