import { linesOf } from '../../core/form/answers.ts';
import { readDate } from '../../core/form/typed-date.ts';
import { dateIn } from '../../core/words/dates-in.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { addEntry, containerOf } from './entries.ts';
import { made } from './parts.ts';

const evidenceIn = (root: HTMLElement): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-entry^="/evidence/"]'),
];

/** Adds a source, read or looked at on the reader's own day until told otherwise. */
export function addEvidence(root: HTMLElement, today: string): HTMLElement | undefined {
  const container = containerOf(root, '/evidence');
  const entry = container ? addEntry(container) : undefined;
  for (const key of ['accessed', 'on']) {
    const input = entry?.querySelector<HTMLInputElement>(`input[name$="/${key}"]`);
    if (input) input.value = today;
  }
  return entry;
}

/** Shows of each source the fields of its kind; that it can be taken away only where there is another. */
export function showEvidence(root: HTMLElement): void {
  const all = evidenceIn(root);
  for (const evidence of all) {
    const kind = evidence.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? 'sources';
    for (const part of evidence.querySelectorAll<HTMLElement>('[data-evidence-kind]'))
      part.hidden = part.dataset['evidenceKind'] !== kind;
    evidence.querySelector('[data-remove-line]')?.toggleAttribute('hidden', all.length < 2);
  }
}

/** A fact that a source can be ticked for. */
export interface TickedFact {
  readonly name: string;
  readonly label: string;
}

function optionFor({ name, label }: TickedFact): HTMLElement {
  const option = made('label', '', { class: 'option' });
  const box = made('input', '', { type: 'checkbox', value: name, 'data-supported': '' });
  option.append(box, made('span', label, { class: 'option-label' }));
  return option;
}

function fillSupports(place: HTMLElement, facts: readonly TickedFact[], isFirst: boolean): void {
  const kept = place.querySelector<HTMLInputElement>('input[type=hidden]');
  const options = place.querySelector<HTMLElement>('[data-supports-options]');
  if (!kept || !options) return;
  const isAsked = !place.hidden || kept.value !== '';
  place.hidden = false;
  const ticked = isAsked ? linesOf(kept.value) : isFirst ? facts.map(({ name }) => name) : [];
  kept.value = facts.flatMap(({ name }) => (ticked.includes(name) ? [name] : [])).join('\n');
  // The boxes stay while the facts do, so that the keyboard keeps its place.
  const listed = facts.map(({ name, label }) => `${name} ${label}`).join('\n');
  if (options.dataset['listed'] !== listed) options.replaceChildren(...facts.map(optionFor));
  options.dataset['listed'] = listed;
  for (const box of options.querySelectorAll('input')) box.checked = ticked.includes(box.value);
}

/** Asks of each of several sources which facts it states; a single one states all. */
export function askSupports(root: HTMLElement, facts: readonly TickedFact[]): void {
  const all = evidenceIn(root);
  for (const [index, evidence] of all.entries()) {
    const place = evidence.querySelector<HTMLElement>('[data-supports]');
    if (!place) continue;
    if (all.length > 1) fillSupports(place, facts, index === 0);
    else place.hidden = true;
  }
}

/** Keeps what was ticked where answers are read from. */
export function keepSupports(box: HTMLInputElement): void {
  const place = box.closest<HTMLElement>('[data-supports]');
  const kept = place?.querySelector<HTMLInputElement>('input[type=hidden]');
  const boxes = place?.querySelectorAll<HTMLInputElement>('[data-supported]:checked') ?? [];
  if (kept) kept.value = [...boxes].map(({ value }) => value).join('\n');
}

/** Says under each date how it is read. */
export function tellDates(root: HTMLElement, locale: Locale): void {
  for (const told of root.querySelectorAll<HTMLElement>('[data-told]')) {
    const typed = told.parentElement?.querySelector('input')?.value.trim() ?? '';
    const date = readDate(typed);
    const text = date ? translatorOf(locale)('form.date-told', { date: dateIn(date, locale) }) : '';
    if (told.textContent !== text) told.textContent = text;
  }
}
