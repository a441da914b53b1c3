import { targetFrom } from '../../core/form/target.ts';
import { onceNear } from '../coming-near.ts';
import { addEntry, removeEntry } from './entries.ts';
import { keepSupports } from './evidence-view.ts';
import { keepOrder } from './inputs.ts';
import { callJudging } from './load-judging.ts';
import { partOf } from './parts.ts';
import type { Workbench } from './workbench.ts';

/** What the reader does, and what comes of it. */

/** What is answered at the start leads to what is asked next. */
function handleChange(bench: Workbench, target: EventTarget | null): void {
  if (target instanceof HTMLSelectElement && target.id === 'fact') {
    const space = partOf(bench.root, 'pick-space').querySelector<HTMLInputElement>('input[type=hidden]')?.value;
    if (space && target.value) void bench.goTo({ space, fact: `/${target.value}` });
  }
  if (target instanceof HTMLInputElement && target.name === 'start') {
    if (target.value === 'new') void bench.goTo({ isNew: true });
    else void bench.goTo({}).then(() => partOf(bench.root, 'pick-space').querySelector('input')?.focus());
  }
}

/** What is typed is judged in a pause; what is chosen, at once. */
function handleInput(bench: Workbench, target: EventTarget | null): void {
  const isTick = target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type);
  if (isTick && 'supported' in target.dataset) keepSupports(target);
  else if (isTick && target.type === 'checkbox') keepOrder(target);
  if (isTick || target instanceof HTMLSelectElement) void bench.update();
  else bench.typing();
}

function handleClick(bench: Workbench, element: Element): void {
  const adder = element.closest<HTMLElement>('[data-add-entry]');
  const container = adder?.closest<HTMLElement>('[data-entries]');
  if (container?.dataset['entries'] === '/evidence') bench.addSource();
  else if (container) {
    addEntry(container)?.querySelector<HTMLElement>('input:not([type=hidden]), select')?.focus();
    void bench.update();
  }
  const remover = element.closest('[data-remove-entry]')?.closest<HTMLElement>('[data-entry]');
  if (remover) {
    removeEntry(remover);
    void bench.update();
  }
  if (element.closest('[data-part=throw]')) bench.throwAway();
  if (element.closest('[data-part=start-again]')) void bench.startAgain();
}

export function listenTo(bench: Workbench): void {
  const { root, form } = bench;
  onceNear(form, callJudging);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void bench.settle();
  });
  form.addEventListener('change', ({ target }) => handleChange(bench, target));
  form.addEventListener('input', ({ target }) => handleInput(bench, target));
  form.addEventListener('focusout', ({ target }) => {
    if (target instanceof Element) bench.leave(target.closest<HTMLElement>('[data-ask]')?.dataset['ask'] ?? '');
  });
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element) handleClick(bench, target);
  });
  globalThis.addEventListener('popstate', () => void bench.aim(targetFrom(new URLSearchParams(location.search))));
}
