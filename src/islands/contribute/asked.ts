import { addsEntries, mapOf } from '../../core/form/subject.ts';
import { partOf, unfold } from './parts.ts';

/** Which facts are asked: all of them of a new space, of a known one the fact that is corrected. */

const askedIn = (root: HTMLElement): readonly HTMLElement[] => [
  ...partOf(root, 'facts').querySelectorAll<HTMLElement>('[data-ask]'),
];

/** The part of the form that asks for a fact; of an entry, its map. */
export function askFor(root: HTMLElement, pointer: string): HTMLElement | undefined {
  const map = mapOf(pointer);
  return (
    askedIn(root).find((ask) => ask.dataset['ask'] === pointer) ??
    askedIn(root).find((ask) => ask.dataset['ask'] === map)
  );
}

/** Asks for everything; groups stay folded until somebody knows of them. */
export function askAll(root: HTMLElement): void {
  for (const ask of askedIn(root)) {
    ask.hidden = false;
    ask.classList.remove('is-around');
  }
  const facts = partOf(root, 'facts');
  facts.classList.remove('is-single');
  for (const group of facts.querySelectorAll('details')) {
    group.hidden = false;
    group.open = false;
  }
}

/** Asks for one fact, and for nothing else. */
export function askOnly(root: HTMLElement, pointer: string): void {
  const wanted = askFor(root, pointer);
  for (const ask of askedIn(root)) {
    const isAround = wanted !== undefined && ask !== wanted && ask.contains(wanted);
    ask.hidden = !isAround && !wanted?.contains(ask);
    ask.classList.toggle('is-around', isAround);
  }
  const facts = partOf(root, 'facts');
  facts.classList.add('is-single');
  facts.classList.toggle('is-adding', addsEntries(pointer));
  for (const group of facts.querySelectorAll('details')) {
    group.hidden = !wanted || !(group.contains(wanted) || wanted.contains(group));
    group.open = !group.hidden;
  }
}

/** Opens the groups in which something has been answered, so that a draft is seen. */
export function openAnswered(root: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    const ask = askFor(root, name);
    if (ask) unfold(ask);
  }
}
